package nl.doorzet.core.booking;

import java.util.Locale;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.VatTreatment;

/**
 * What decides the VAT code and the box on the VAT return.
 *
 * @param country whose VAT it is, ISO 3166-1 alpha-2; empty where none is charged
 */
public record VatCategory(VatTreatment treatment, String country, VatRate rate) implements Comparable<VatCategory> {
    /** The key of its setting: {@code domestic-21}, {@code oss-DE-19}, {@code reverse_charged}, {@code export}. */
    public String key() {
        String name = treatment.name().toLowerCase(Locale.ROOT);
        return switch (treatment) {
            case DOMESTIC -> name + "-" + rate;
            case OSS -> name + "-" + country + "-" + rate;
            case REVERSE_CHARGED, EXPORT, PLATFORM, EXEMPT, DEPOSIT -> name;
        };
    }

    @Override
    public int compareTo(VatCategory other) {
        int byRate = other.rate.compareTo(rate);
        return byRate != 0 ? byRate : key().compareTo(other.key());
    }
}
