package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.SalesLine;

/**
 * A line, or the part of it that falls under one rate, in exact amounts.
 *
 * @param place of the line in the document
 * @param amount with or without VAT as {@code vatIncluded} says
 */
record Share(int place, SalesLine line, VatRate rate, BigDecimal amount, boolean vatIncluded) {
    /** Divisions are kept to this many decimals. */
    static final int EXACT = 32;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Share {
        // At 0 % both are the same; one of them, so that equal shares are equal.
        vatIncluded = vatIncluded || rate.isZero();
    }

    BigDecimal vat() {
        return vat(rate, amount, vatIncluded);
    }

    static BigDecimal vat(VatRate rate, BigDecimal amount, boolean vatIncluded) {
        return vatIncluded
                ? amount.multiply(rate.percentage())
                        .divide(HUNDRED.add(rate.percentage()), EXACT, RoundingMode.HALF_EVEN)
                : rate.vatOn(amount);
    }

    BigDecimal gross() {
        return vatIncluded ? amount : amount.add(vat());
    }

    BigDecimal net() {
        return vatIncluded ? amount.subtract(vat()) : amount;
    }
}
