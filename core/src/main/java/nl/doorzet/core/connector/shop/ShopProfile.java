package nl.doorzet.core.connector.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.vat.EuropeanUnion;
import nl.doorzet.core.vat.VatRates;

/**
 * What a shop says of itself.
 *
 * @param name of the shop
 * @param vatRates the rates in the shop's own list, per country by ISO 3166-1 code; zero is not among them
 * @param missing what the key may not read but we need, in the shop's own words; empty when all is well
 */
public record ShopProfile(
        String name,
        Seller seller,
        List<PaymentMethod> paymentMethods,
        Map<String, Set<VatRate>> vatRates,
        List<String> missing) {
    public ShopProfile {
        vatRates = Map.copyOf(vatRates);
        paymentMethods = List.copyOf(paymentMethods);
        missing = List.copyOf(missing);
    }

    /**
     * Where the shop's own list of rates and the law's table differ on that day, as far as the table reaches: rates that the shop
     * charges and the country does not have, per country. They are the shop owner's to mend.
     */
    public Map<String, Set<VatRate>> ratesInDoubt(LocalDate day) {
        LocalDate known = day.isAfter(VatRates.asOf()) ? VatRates.asOf() : day;
        Map<String, Set<VatRate>> doubtful = new TreeMap<>();
        vatRates.forEach((country, rates) -> {
            Set<VatRate> strange = new TreeSet<>(rates);
            strange.removeAll(VatRates.on(known, country));
            if (EuropeanUnion.contains(country) && !strange.isEmpty()) {
                doubtful.put(country, strange);
            }
        });
        return doubtful;
    }
}
