package nl.doorzet.core.connector.shop;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A call that came to us, as it came: a signature is over its raw bytes.
 *
 * @param headers names in lower case
 */
public record Message(Map<String, String> headers, byte[] body) {
    public Message {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
