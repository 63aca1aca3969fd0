package nl.doorzet.simulators.ccvshop;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The key pairs that open this shop: one that its owner made by hand, and the app's while it is connected. */
final class Keyring {
    static final Credentials BY_HAND = new Credentials("pub-fietsenkelder", "sec-0123456789abcdef");

    private final AtomicInteger issued = new AtomicInteger();
    private volatile Optional<Credentials> app = Optional.empty();

    Optional<Credentials> find(String publicKey) {
        return Stream.concat(Stream.of(BY_HAND), app.stream())
                .filter(pair -> pair.publicKey().equals(publicKey))
                .findFirst();
    }

    Optional<Credentials> app() {
        return app;
    }

    /** From now on the app has this pair, or none; one that it had before is dead: assumed (reference ccv-shop §10 [I]). */
    void app(Optional<Credentials> pair) {
        app = pair;
    }

    /** Another pair with each call, and another in each shop; keys have a circumflex in them (reference ccv-shop §10 [O]). */
    Credentials issue(URI shop) {
        String hash = Signature.of("keys", shop.toString(), String.valueOf(issued.incrementAndGet()));
        return new Credentials("e_27Q^" + hash.substring(0, 24), "S3cr3t_" + hash.substring(24, 56));
    }
}
