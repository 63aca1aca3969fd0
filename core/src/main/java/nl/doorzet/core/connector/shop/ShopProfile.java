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
 * @param missing what the key may not read but we need, in the shop's own words; empty when all is well
 * @param advice what the owner should set right before it goes wrong, in whole English sentences; empty when all is well
 * @param vatRates the rates in the shop's own list, per country by ISO 3166-1 code; zero is not among them
 */
public record ShopProfile(
        String name,
        Seller seller,
        List<PaymentMethod> paymentMethods,
        List<String> missing,
        List<String> advice,
        Map<String, Set<VatRate>> vatRates) {
    public ShopProfile {
        vatRates = Map.copyOf(vatRates);
        paymentMethods = List.copyOf(paymentMethods);
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
    }

    /** Without advice, and without a list of rates. */
    public ShopProfile(String name, Seller seller, List<PaymentMethod> paymentMethods, List<String> missing) {
        this(name, seller, paymentMethods, missing, List.of(), Map.of());
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
