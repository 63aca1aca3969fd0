package nl.doorzet.accounting.plaintext;

import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.booking.VatCategory;

/** Which account an amount goes to: the one that the booking rules chose, else one by its kind and VAT category. */
record Accounts(PlaintextSettings settings) {
    String of(EntryLine line) {
        return line.account().map(account -> account.id()).orElseGet(() -> byKind(line));
    }

    String vat(VatCategory category) {
        return settings.vat() + ":" + part(category);
    }

    private String byKind(EntryLine line) {
        String part = part(line.category());
        return switch (line.kind()) {
            case GOODS -> settings.revenue() + ":" + part;
            case SHIPPING -> settings.costs() + ":Verzending:" + part;
            case PAYMENT_COSTS, PAYMENT_OPTION -> settings.costs() + ":Betaling:" + part;
            case EXTRA_COSTS -> settings.costs() + ":Overig:" + part;
            case DISCOUNT -> settings.discounts() + ":" + part;
            case LOYALTY_DISCOUNT -> settings.discounts() + ":Spaarpunten:" + part;
            case DEPOSIT -> settings.deposits();
            case ROUNDING -> settings.rounding();
        };
    }

    /** A name that both programs take: a capital first, then letters, digits and dashes. */
    private static String part(VatCategory category) {
        String rate = category.rate().toString().replace('.', '-');
        return switch (category.treatment()) {
            case DOMESTIC -> "Btw-" + rate;
            case OSS -> "Oss-" + category.country() + "-" + rate;
            case REVERSE_CHARGED -> "Intracommunautair";
            case EXPORT -> "Export";
            case PLATFORM -> "Platform";
            case EXEMPT -> "Vrijgesteld";
            case DEPOSIT -> "Statiegeld";
        };
    }
}
