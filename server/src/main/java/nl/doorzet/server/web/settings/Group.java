package nl.doorzet.server.web.settings;

import java.util.Arrays;
import java.util.List;

/** Settings that are thought of together. */
enum Group {
    DOCUMENTS,
    NUMBERS,
    DEBTORS,
    VAT,
    LEDGER,
    PAYMENTS,
    /** What no other group names. */
    OTHER;

    /** The settings that are there, of all settings, in the order in which they are asked. */
    List<String> of(List<String> all) {
        return this == OTHER
                ? all.stream()
                        .filter(name ->
                                Arrays.stream(values()).noneMatch(g -> g.named().contains(name)))
                        .toList()
                : named().stream().filter(all::contains).toList();
    }

    private List<String> named() {
        return switch (this) {
            case DOCUMENTS ->
                List.of(
                        "push.active",
                        "push.source",
                        "push.orderStatuses",
                        "push.creditInvoices",
                        "push.platformSales",
                        "push.start");
            case NUMBERS -> List.of("push.reference", "booking.description", "booking.date", "push.timeZone");
            case DEBTORS ->
                List.of(
                        "booking.debtors",
                        "booking.debtorMatching",
                        "booking.debtorPrefix",
                        "booking.collectiveDebtor");
            case VAT ->
                List.of(
                        "booking.vat",
                        "booking.costsVat",
                        "booking.discountsVat",
                        "booking.oneStopShop",
                        "booking.unprovenVatNumber",
                        "booking.tolerance");
            case LEDGER -> List.of("booking.ledger", "booking.journal", "booking.costCentre");
            case PAYMENTS ->
                List.of("booking.openMethods", "booking.settlement", "booking.conditions", "push.paymentMethod");
            case OTHER -> List.of();
        };
    }
}
