package nl.doorzet.core.booking;

import java.util.Map;
import java.util.Set;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.VatTreatment;

/** Which VAT treatment a line has: from the shop's flags first, then from its rate and the countries. */
final class Treatments {
    /** The seller's own rates; others can only be another country's. As of 2026: NL 21, 9; BE 21, 12, 6. */
    private static final Map<String, Set<VatRate>> HOME_RATES = Map.of(
            "NL", Set.of(VatRate.of("21"), VatRate.of("9")),
            "BE", Set.of(VatRate.of("21"), VatRate.of("12"), VatRate.of("6")));

    private final String home;
    private final boolean oneStopShop;

    Treatments(String home, boolean oneStopShop) {
        this.home = home;
        this.oneStopShop = oneStopShop;
    }

    VatCategory of(Sale sale, LineKind kind, VatRate rate) {
        VatTreatment treatment = treatment(sale, kind, rate);
        String country = switch (treatment) {
            case DOMESTIC -> home;
            case OSS -> sale.customer().destination().country();
            case REVERSE_CHARGED, EXPORT, PLATFORM, EXEMPT, DEPOSIT -> "";
        };
        return new VatCategory(treatment, country, rate);
    }

    private VatTreatment treatment(Sale sale, LineKind kind, VatRate rate) {
        if (kind == LineKind.ROUNDING) {
            return VatTreatment.EXEMPT;
        } else if (sale.vatFacts().withoutVat()) {
            return VatTreatment.EXEMPT;
        } else if (kind == LineKind.DEPOSIT && rate.isZero()) {
            return VatTreatment.DEPOSIT;
        } else if (rate.isZero()) {
            return atZero(sale);
        }
        String destination = sale.customer().destination().country();
        boolean elsewhere = EuropeanUnion.contains(destination) && !destination.equals(home);
        boolean foreignRate =
                HOME_RATES.containsKey(home) && !HOME_RATES.get(home).contains(rate);
        return elsewhere && (oneStopShop || foreignRate) ? VatTreatment.OSS : VatTreatment.DOMESTIC;
    }

    private VatTreatment atZero(Sale sale) {
        Customer customer = sale.customer();
        String destination = customer.destination().country();
        if (sale.vatFacts().platformSale()) {
            return VatTreatment.PLATFORM;
        } else if (sale.vatFacts().intraCommunity()) {
            return VatTreatment.REVERSE_CHARGED;
        } else if (destination.isEmpty() || destination.equals(home)) {
            return VatTreatment.DOMESTIC;
        } else if (!EuropeanUnion.contains(destination)) {
            return VatTreatment.EXPORT;
        }
        return customer.vatNumber().isBlank() ? VatTreatment.DOMESTIC : VatTreatment.REVERSE_CHARGED;
    }
}
