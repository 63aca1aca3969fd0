package nl.doorzet.core.vat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.money.VatRate;

/**
 * The member states' VAT rates by day, and those of the United Kingdom for Northern Ireland (XI). The table names its own source
 * and day; what changed after {@link #asOf()} is not in it.
 */
public final class VatRates {
    private static final RateTable TABLE = RateTable.load();
    private static final Map<String, List<RateTable.Line>> BY_COUNTRY =
            TABLE.rates().stream().collect(Collectors.groupingBy(RateTable.Line::country));

    private VatRates() {}

    /** The day up to which the table is known to be right. */
    public static LocalDate asOf() {
        return TABLE.asOf();
    }

    /** Whether the table has this country at all. */
    public static boolean has(String country) {
        return BY_COUNTRY.containsKey(entry(country));
    }

    /** The country's rates on that day, those of its territories too; zero is not among them. */
    public static Set<VatRate> on(LocalDate day, String country) {
        return newest(of(entry(country))
                        .filter(line -> !line.from().isAfter(day))
                        .toList())
                .stream()
                .map(RateTable.Line::rate)
                .filter(rate -> !rate.isZero())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The territory of the country that this postcode lies in. */
    static Optional<Territory> territory(String country, String postcode) {
        return newest(of(country).toList()).stream()
                .filter(line -> line.postcodes().filter(p -> p.test(postcode)).isPresent())
                .map(line -> new Territory(line.name(), line.rate().isZero()))
                .findFirst();
    }

    private static Stream<RateTable.Line> of(String entry) {
        return BY_COUNTRY.getOrDefault(entry, List.of()).stream();
    }

    /** Those that began last: a country's lines are replaced together. */
    private static List<RateTable.Line> newest(List<RateTable.Line> lines) {
        Optional<LocalDate> last = lines.stream().map(RateTable.Line::from).max(Comparator.naturalOrder());
        return lines.stream()
                .filter(line -> last.filter(line.from()::equals).isPresent())
                .toList();
    }

    private static String entry(String country) {
        return country.equals("XI") ? "GB" : country;
    }

    /** A part of a country with a rate of its own. */
    record Territory(String name, boolean isOutside) {}
}
