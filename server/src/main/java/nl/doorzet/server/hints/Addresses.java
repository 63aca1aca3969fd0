package nl.doorzet.server.hints;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where shops call us: one address per connection, which nobody can guess. */
@Component
public class Addresses {
    /** The path below which all of them are. */
    public static final String PATH = "/hooks/";

    private static final int TOKEN_BYTES = 32;

    private final HintStore hints;
    private final Optional<URI> publicUrl;
    private final SecureRandom random = new SecureRandom();

    Addresses(HintStore hints, @Value("${doorzet.public-url:}") String publicUrl) {
        this.hints = hints;
        this.publicUrl = Optional.of(publicUrl.strip().replaceFirst("/+$", ""))
                .filter(url -> !url.isEmpty())
                .map(URI::create);
    }

    /**
     * How all addresses of one connection begin, those that were given out earlier too; empty where shops cannot reach us, so
     * that only the poll is left.
     */
    public Optional<URI> below(ConnectionKey key) {
        return publicUrl.map(url -> URI.create(url + PATH + key.id() + "/"));
    }

    /** The address of one connection. */
    public Optional<URI> of(ConnectionKey key) {
        return below(key).map(below -> URI.create(below + hints.token(key, fresh())));
    }

    private String fresh() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
