package nl.doorzet.shops.ccvshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.Totals;

/**
 * What the shop itself says that a document amounts to (reference ccv-shop §6.1, §6.6). More decimals than the currency has are
 * rounded half up here, once: nobody can owe a fraction of a cent.
 */
record TotalsReader(Fields document, Currency currency) {
    /** How far apart figures may be that mean the same, since the shop may not have rounded them. */
    static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    static TotalsReader of(Fields document) {
        String code = document.requiredText("currency").toUpperCase(Locale.ROOT);
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return new TotalsReader(document, currency);
            }
        } catch (IllegalArgumentException e) {
            // Said below, as a code that names no money (XXX, gold).
        }
        throw document.unreadable("currency", "is no currency");
    }

    Totals order() {
        return totals(
                document.requiredNumber("total_price"),
                withoutVat() ? BigDecimal.ZERO : document.requiredNumber("total_tax"));
    }

    Totals invoice(boolean credit) {
        if (withoutVat()) {
            BigDecimal total = document.requiredNumber("total_price");
            return totals(credit ? total.abs().negate() : total, BigDecimal.ZERO);
        }
        BigDecimal total = document.requiredNumber("total_price_inc_tax");
        BigDecimal vat = document.requiredNumber("total_tax");
        BigDecimal net = document.number("total_price_exc_tax").orElse(total.subtract(vat));
        if (fits(total, vat, net)) {
            // Below zero for a credit, whatever sign the shop gave it; the VAT keeps its side of it.
            return credit && total.signum() > 0 ? totals(total.negate(), vat.negate()) : totals(total, vat);
        } else if (credit && fits(total.abs(), vat.abs(), net.abs())) {
            return totals(total.abs().negate(), vat.abs().negate());
        }
        throw document.unreadable("total_price_inc_tax", "is not total_price_exc_tax and total_tax together");
    }

    /** Taxes are hidden altogether (§6.1). */
    boolean withoutVat() {
        return !document.flag("taxes_included", true);
    }

    private static boolean fits(BigDecimal total, BigDecimal vat, BigDecimal net) {
        return total.subtract(vat).subtract(net).abs().compareTo(HALF_A_CENT) < 0;
    }

    private Totals totals(BigDecimal total, BigDecimal vat) {
        return new Totals(
                Money.rounded(total, currency, RoundingMode.HALF_UP),
                Money.rounded(vat, currency, RoundingMode.HALF_UP));
    }
}
