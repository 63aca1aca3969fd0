package nl.doorzet.simulators.ccvshop;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The query of a request. A parameter that comes twice is refused: assumed. */
record Query(Map<String, String> values) {
    static Query parse(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (values.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1))) != null) {
                throw Refusal.invalid("The parameter '" + name + "' stands twice in the query.");
            }
        }
        return new Query(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number within bounds, or the default when the parameter is not there. */
    int number(String name, int byDefault, int least, int most) {
        String text = values.get(name);
        if (text == null) {
            return byDefault;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Refusal.invalid("The parameter '" + name + "' takes a number from " + least + " to " + most + ".");
        }
        return Integer.parseInt(text);
    }

    void allowOnly(Collection<String> names) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw Refusal.invalid("The parameter '" + name + "' is not known here.");
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("The query is not well encoded.");
        }
    }
}
