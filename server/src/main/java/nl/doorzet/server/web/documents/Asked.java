package nl.doorzet.server.web.documents;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorzet.server.ledger.DocumentFilter;
import org.springframework.web.util.UriUtils;

/**
 * How a list is narrowed down, as it stands in addresses and forms.
 *
 * @param zoek what was typed
 * @param reden why documents are on the list; empty for whatever reason
 * @param van the first day, such as {@code 2026-03-01}; anything else is no bound
 * @param tot the last day
 */
public record Asked(String zoek, String reden, String van, String tot) {
    public static final Asked EVERYTHING = new Asked("", "", "", "");

    /** Forms may leave any of them out. */
    public Asked {
        zoek = Optional.ofNullable(zoek).orElse("");
        reden = Optional.ofNullable(reden).orElse("");
        van = Optional.ofNullable(van).orElse("");
        tot = Optional.ofNullable(tot).orElse("");
    }

    public boolean isEverything() {
        return fields().isEmpty();
    }

    /** Whether more than words narrow it down. */
    public boolean isNarrowed() {
        return !reden.isBlank() || day(van).isPresent() || day(tot).isPresent();
    }

    /** What is set, by its name in forms. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>(Map.of("zoek", zoek, "reden", reden, "van", van, "tot", tot));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    /** To be put behind an address that has a question mark already. */
    public String query() {
        return fields().entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + UriUtils.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    public Asked withReason(String other) {
        return new Asked(zoek, other, van, tot);
    }

    DocumentFilter filter(DocumentList list, String after, ZoneId zone) {
        return Search.filter(list, zoek, after).because(clean(reden)).between(day(van), day(tot), zone);
    }

    private static String clean(String code) {
        return code.matches("[A-Z_]{1,60}") ? code : "";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.getYear() > 1970 && day.getYear() < 3000 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
