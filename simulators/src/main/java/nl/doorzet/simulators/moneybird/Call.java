package nl.doorzet.simulators.moneybird;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorzet.simulators.Received;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A request that found its route.
 *
 * @param captured what stood at the route's places, decoded
 */
record Call(Received request, List<String> captured) {
    /** What stood at the route's place with this number, from 0. */
    String at(int place) {
        return captured.get(place);
    }

    /** The query's parameters, decoded; one that is not known or stands twice is malformed. */
    Map<String, String> query(Set<String> known) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : request.query().split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!known.contains(name) || query.put(name, value) != null) {
                throw Refusal.malformed("unknown or repeated parameter: " + name);
            }
        }
        return query;
    }

    /** The one object that the body wraps in this name. */
    Fields body(String name, Set<String> known) {
        String type = request.header("content-type").orElse("");
        if (!type.startsWith("application/json")) {
            throw Refusal.malformed("Content-Type must be application/json");
        }
        Problems problems = new Problems();
        return new Fields(parsed(), "", Set.of(name), problems)
                .object(name, known, "")
                .orElseThrow(() -> Refusal.malformed("param is missing or the value is empty: " + name));
    }

    private JsonNode parsed() {
        try {
            return Json.parse(request.body());
        } catch (JacksonException _) {
            throw Refusal.malformed("the body is not JSON");
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusal.malformed("bad percent-encoding");
        }
    }
}
