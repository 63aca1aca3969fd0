package nl.doorzet.core.vat;

import java.util.Locale;
import nl.doorzet.core.sales.Address;

/**
 * Where an address lies for VAT on goods.
 *
 * @param country ISO 3166-1 alpha-2, but XI for Northern Ireland and FR for Monaco; empty when it is not known
 * @param inUnion whether it belongs to the union's VAT area
 * @param territory the name of the territory with rules of its own, such as the Canary Islands; else empty
 */
public record VatPlace(String country, boolean inUnion, String territory) {
    public static VatPlace of(Address address) {
        String country = address.country();
        String postcode = address.postcode().replaceAll("[^A-Za-z0-9]", "");
        if (country.equals("GB") && postcode.toUpperCase(Locale.ROOT).startsWith("BT")) {
            return new VatPlace("XI", true, "");
        }
        if (country.equals("MC")) {
            return new VatPlace("FR", true, "Monaco");
        }
        return VatRates.territory(country, postcode)
                .map(territory -> new VatPlace(country, !territory.isOutside(), territory.name()))
                .orElseGet(() -> new VatPlace(country, EuropeanUnion.contains(country), ""));
    }

    public boolean isKnown() {
        return !country.isEmpty();
    }
}
