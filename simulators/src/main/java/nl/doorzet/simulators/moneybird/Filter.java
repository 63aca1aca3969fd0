package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's filter syntax: {@code key:value,key:value}.
 *
 * @param given whether a filter was sent at all; one that is sent replaces all defaults
 */
@Evidence(value = ASSUMED, source = "reference moneybird §3, §5.3 [S] for the keys; that others are refused is ours")
record Filter(boolean given, Map<String, String> values) {
    static Filter parse(@Nullable String text, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        if (text == null || text.isBlank()) {
            return new Filter(false, values);
        }
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            String key = colon < 0 ? part : part.substring(0, colon);
            if (colon < 0 || !known.contains(key) || values.put(key, part.substring(colon + 1)) != null) {
                throw Refusal.malformed("invalid filter: " + part);
            }
        }
        return new Filter(true, values);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
