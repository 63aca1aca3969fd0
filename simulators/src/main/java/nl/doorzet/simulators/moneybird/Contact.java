package nl.doorzet.simulators.moneybird;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is in the books.
 *
 * @param fields what was written, by the vendor's field names; nothing for what was not sent
 */
public record Contact(String id, String customerId, Map<String, String> fields) {
    public Contact {
        fields = Map.copyOf(fields);
    }

    /** What was written in the field with the vendor's name; null if nothing was. */
    public @Nullable String field(String name) {
        return fields.get(name);
    }

    /** The company's name, or else first and last name. */
    public String name() {
        String company = field("company_name");
        return company != null
                ? company
                : String.join(
                        " ",
                        Stream.of(field("firstname"), field("lastname"))
                                .filter(Objects::nonNull)
                                .toList());
    }

    boolean mentions(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(customerId, name()), fields.values().stream())
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
