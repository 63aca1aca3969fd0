package nl.doorzet.app.demo.office;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer, whole. */
record Reply(int status, Map<String, String> headers, byte[] body) {
    /** The page needs its own style sheets and forms, and nothing else in the world. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    static Reply html(String page) {
        return of(200, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Reply text(int status, String sentence) {
        return of(status, "text/plain;charset=UTF-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    /** After a form: look at the page, so that reloading it sends nothing again. */
    static Reply seeOther(String where) {
        return new Reply(303, Map.of("Location", where), new byte[0]);
    }

    Reply with(String header, String value) {
        return new Reply(
                status,
                Stream.concat(headers.entrySet().stream(), Stream.of(Map.entry(header, value)))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                body);
    }

    void send(HttpExchange exchange) throws IOException {
        ALWAYS.forEach(exchange.getResponseHeaders()::set);
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }
}
