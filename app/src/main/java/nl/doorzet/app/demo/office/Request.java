package nl.doorzet.app.demo.office;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * A request, read whole.
 *
 * @param host the header, as sent; empty when there was none
 * @param form what was posted; empty for any other method
 */
record Request(String method, String path, String host, Fields query, Fields form, Language language) {
    private static final int MOST_BYTES = 64 * 1024;

    /** The request cannot be understood; the message says so to whoever sent it. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Unreadable(
                    "Reading the form failed: it is larger than %d bytes; send less.".formatted(MOST_BYTES));
        }
        Headers headers = exchange.getRequestHeaders();
        Fields query =
                Fields.parse(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                first(headers, "Host"),
                query,
                Fields.parse(new String(body, StandardCharsets.UTF_8)),
                Language.chosen(
                        query.get(Language.COOKIE), first(headers, "Cookie"), first(headers, "Accept-Language")));
    }

    private static String first(Headers headers, String name) {
        return Optional.ofNullable(headers.getFirst(name)).orElse("");
    }
}
