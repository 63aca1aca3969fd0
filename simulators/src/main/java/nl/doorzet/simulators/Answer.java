package nl.doorzet.simulators;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a simulated API answers. */
public record Answer(int status, Map<String, String> headers, byte[] body) {
    public static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer json(int status, String body) {
        return of(status, "application/json; charset=utf-8", body);
    }

    public static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Map.copyOf(more), body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
