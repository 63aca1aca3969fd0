package nl.doorzet.core.booking;

import nl.doorzet.core.sales.LineKind;

/** What lines without a text of their own are called in the books, which are Dutch. */
final class LineNames {
    private LineNames() {}

    static String of(LineKind kind) {
        return switch (kind) {
            case GOODS -> "Artikel";
            case DEPOSIT -> "Statiegeld";
            case SHIPPING -> "Verzendkosten";
            case PAYMENT_COSTS -> "Betaalkosten";
            case EXTRA_COSTS -> "Extra kosten";
            case PAYMENT_OPTION -> "Betaaloptie";
            case DISCOUNT -> "Korting";
            case LOYALTY_DISCOUNT -> "Spaarpuntenkorting";
            case ROUNDING -> "Afrondingsverschil";
        };
    }
}
