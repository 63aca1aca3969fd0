package nl.doorzet.core.connector;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one door out. Throttling, recording, masking, time-outs and the guard against private addresses sit in it, so a connector
 * has none of them.
 */
public interface Http {
    /**
     * Sends a request and waits for its answer.
     *
     * @return an answer with a status below 500 other than 401, 403, 408 and 429; those too, and 5xx, when the request
     *     {@linkplain Request#readingAllErrors reads all errors} itself
     * @throws ApiFailure for everything else
     */
    Response send(Request request);

    /**
     * A request.
     *
     * @param what what it is for, in English, for messages and the document's story: "create contact"
     * @param uri sent exactly as given
     * @param body the raw bytes; empty for none
     * @param counter what the other side counts this call under, for one that counts some apart; empty for one that counts all
     *     together
     */
    record Request(
            String what,
            String method,
            URI uri,
            Map<String, String> headers,
            byte[] body,
            boolean readsAllErrors,
            String counter) {
        public Request {
            headers = Map.copyOf(headers);
        }

        public static Request get(String what, URI uri) {
            return new Request(what, "GET", uri, Map.of(), new byte[0], false, "");
        }

        public static Request post(String what, URI uri, String contentType, String body) {
            return new Request(
                    what,
                    "POST",
                    uri,
                    Map.of("Content-Type", contentType),
                    body.getBytes(StandardCharsets.UTF_8),
                    false,
                    "");
        }

        public Request with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Request(what, method, uri, more, body, readsAllErrors, counter);
        }

        /** For APIs whose errors of the 401, 429 or 500 kind mean something particular: the caller reads them itself. */
        public Request readingAllErrors() {
            return new Request(what, method, uri, headers, body, true, counter);
        }

        /** Counted by the other side under this name, apart from its other calls. */
        public Request countedAs(String name) {
            return new Request(what, method, uri, headers, body, readsAllErrors, name);
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * An answer.
     *
     * @param headers names in lower case
     */
    record Response(int status, Map<String, List<String>> headers, byte[] body) {
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
                    .map(List::getFirst);
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
