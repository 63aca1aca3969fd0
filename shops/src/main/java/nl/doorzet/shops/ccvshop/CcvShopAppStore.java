package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.settings.Secret;

/**
 * How the shop and its owner's browser call us (reference ccv-shop §10 [E]). Everything is signed with the app's secret, which
 * is not a shop's.
 */
record CcvShopAppStore(Secret appSecret) implements AppStore {
    private static final String HASH = "x-hash";

    CcvShopAppStore {
        if (appSecret.value().isBlank()) {
            throw new IllegalArgumentException(
                    "Opening the App Store of CCV Shop: the app's secret key is empty; copy it from the Developer App Center");
        }
    }

    @Override
    public Grant handshake(URI own, Message message) {
        requireSigned("connecting a shop", own, message.body(), message.header(HASH));
        return new Handshake(message.body()).grant();
    }

    @Override
    public Arrival arrival(URI own, Map<String, String> query) {
        String key = Optional.ofNullable(query.get("api_public")).orElse("");
        requireSigned("receiving a shop owner", own, key.getBytes(UTF_8), Optional.ofNullable(query.get(HASH)));
        return new Arrival(key, language(query));
    }

    @Override
    public String uninstall(URI own, Message message) {
        requireSigned("removing a shop", own, message.body(), message.header(HASH));
        return new Handshake(message.body()).key();
    }

    private void requireSigned(String what, URI own, byte[] signed, Optional<String> given) {
        String hash = given.map(text -> text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new NotSigned(what + ": the call carries no signature (x-hash), so it was ignored"));
        if (!Signature.same(hash, Signature.hex(appSecret, own.toString().getBytes(UTF_8), signed))) {
            throw new NotSigned(
                    ("%s: the signature (x-hash) does not fit, so the call was ignored; check that the app's"
                                    + " secret, and %s as its address, are those in the Developer App Center")
                            .formatted(what, own));
        }
    }

    /** Not signed, so anything may stand there. */
    private static String language(Map<String, String> query) {
        String language = Optional.ofNullable(query.get("language")).orElse("").toLowerCase(Locale.ROOT);
        return language.matches("[a-z]{2}") ? language : "nl";
    }
}
