package nl.doorzet.app.demo.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form or a query; of a field that is there twice the last one counts. */
record Fields(Map<String, String> values) {
    static Fields parse(String encoded) {
        Map<String, String> values = new HashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                values.put(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return new Fields(Map.copyOf(values));
    }

    /** What was filled in; empty for nothing. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    boolean has(String name) {
        return get(name).isPresent();
    }

    /** A whole number in a range; empty when nothing was filled in. */
    Optional<Integer> number(String name, int least, int most) {
        return get(name).map(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Refused below, like a number out of range.
            }
            throw new Request.Unreadable(
                    "Reading \"%s\" failed: it must be a whole number from %d to %d; go back and fill in one."
                            .formatted(name, least, most));
        });
    }

    /** One of an enum's constants. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = get(name).orElse("");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Request.Unreadable(
                "Reading \"%s\" failed: it is none of the choices; go back and choose one.".formatted(name));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Request.Unreadable("Reading the form failed: its encoding is broken; go back and send it again.");
        }
    }
}
