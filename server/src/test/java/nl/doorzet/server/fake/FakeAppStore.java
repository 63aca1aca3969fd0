package nl.doorzet.server.fake;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.settings.Secret;

/** An app store whose signature is the secret with the address that was called: in the header {@code x-sign}, or in the query. */
public record FakeAppStore(Secret secret) implements AppStore {
    /** How a call to this address is signed. */
    public static String sign(String secret, String own) {
        return secret + " for " + own;
    }

    /** The body: the key, the world, and where the browser returns to; a word each. */
    @Override
    public Grant handshake(URI own, Message message) {
        check(own, message.header("x-sign").orElse(""));
        List<String> words = List.of(message.text().split(" ", -1));
        String world = words.get(1);
        return new Grant(
                words.getFirst(),
                URI.create("https://" + world + ".example"),
                Map.of("world", world),
                URI.create(words.getLast()));
    }

    @Override
    public Arrival arrival(URI own, Map<String, String> query) {
        check(own, query.getOrDefault("sign", ""));
        return new Arrival(query.getOrDefault("key", ""), "nl");
    }

    @Override
    public String uninstall(URI own, Message message) {
        check(own, message.header("x-sign").orElse(""));
        return message.text();
    }

    private void check(URI own, String signature) {
        if (!signature.equals(sign(secret.value(), own.toString()))) {
            throw new NotSigned("The signature does not fit");
        }
    }
}
