package nl.doorzet.core.vat;

import java.util.Set;

/** The member states of the European Union, by ISO 3166-1 code (Greece is GR). */
public final class EuropeanUnion {
    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EuropeanUnion() {}

    public static boolean contains(String country) {
        return MEMBERS.contains(country);
    }
}
