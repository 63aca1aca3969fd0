package nl.doorzet.core.vat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.doorzet.core.money.VatRate;

/**
 * The member states' VAT rates by day, and those of the United Kingdom for Northern Ireland (XI). The table names its own source
 * and day; what changed after {@link #asOf()} is not in it.
 */
public final class VatRates {
    private static final RateTable TABLE = RateTable.load();

    private VatRates() {}

    /** The day up to which the table is known to be right. */
    public static LocalDate asOf() {
        return TABLE.asOf();
    }

    /** Whether the table has this country at all. */
    public static boolean has(String country) {
        return TABLE.rates().stream().anyMatch(r -> r.country().equals(entry(country)));
    }

    /** The country's rates on that day, those of its territories too; zero is not among them. */
    public static Set<VatRate> on(LocalDate day, String country) {
        Optional<LocalDate> since = TABLE.rates().stream()
                .filter(r -> r.country().equals(entry(country)) && !r.from().isAfter(day))
                .map(RateTable.Line::from)
                .max(Comparator.naturalOrder());
        Set<VatRate> rates = new TreeSet<>();
        lines(country, since).stream()
                .map(RateTable.Line::rate)
                .filter(rate -> !rate.isZero())
                .forEach(rates::add);
        return rates;
    }

    /** The territory of the country that this postcode lies in. */
    static Optional<Territory> territory(String country, String postcode) {
        Optional<LocalDate> newest = TABLE.rates().stream()
                .filter(r -> r.country().equals(country))
                .map(RateTable.Line::from)
                .max(Comparator.naturalOrder());
        return lines(country, newest).stream()
                .filter(line -> line.postcodes().filter(p -> p.test(postcode)).isPresent())
                .map(line -> new Territory(line.name(), line.rate().isZero()))
                .findFirst();
    }

    private static List<RateTable.Line> lines(String country, Optional<LocalDate> from) {
        return TABLE.rates().stream()
                .filter(r -> r.country().equals(entry(country)))
                .filter(r -> from.filter(r.from()::equals).isPresent())
                .toList();
    }

    private static String entry(String country) {
        return country.equals("XI") ? "GB" : country;
    }

    /** A part of a country with a rate of its own. */
    record Territory(String name, boolean isOutside) {}
}
