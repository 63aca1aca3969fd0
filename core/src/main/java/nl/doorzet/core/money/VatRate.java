package nl.doorzet.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * A VAT rate in per cent, such as 21 or 5.5; equal rates are equal however they were written.
 *
 * @param percentage from 0 up to and including 100
 */
public record VatRate(BigDecimal percentage) implements Comparable<VatRate> {
    // Before ZERO: its constructor needs it.
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    public static final VatRate ZERO = new VatRate(BigDecimal.ZERO);

    /** @throws IllegalArgumentException for a rate below 0 or over 100 */
    public VatRate {
        if (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(percentage.toPlainString() + " is no VAT rate: it must be 0 to 100");
        }
        percentage = percentage.signum() == 0 ? BigDecimal.ZERO : percentage.stripTrailingZeros();
        if (percentage.scale() < 0) {
            percentage = percentage.setScale(0);
        }
    }

    public static VatRate of(String percentage) {
        return new VatRate(new BigDecimal(percentage));
    }

    public boolean isZero() {
        return percentage.signum() == 0;
    }

    /** The exact VAT on an amount without VAT, not rounded. */
    public BigDecimal vatOn(BigDecimal net) {
        return net.multiply(percentage).movePointLeft(2);
    }

    /** The VAT on an amount without VAT. */
    public Money vatOn(BigDecimal net, Currency currency, RoundingMode mode) {
        return Money.rounded(vatOn(net), currency, mode);
    }

    /** The VAT inside an amount with VAT, rounded once from the exact quotient. */
    public Money vatIn(BigDecimal gross, Currency currency, RoundingMode mode) {
        BigDecimal vat =
                gross.multiply(percentage).divide(HUNDRED.add(percentage), currency.getDefaultFractionDigits(), mode);
        return new Money(vat, currency);
    }

    @Override
    public int compareTo(VatRate other) {
        return percentage.compareTo(other.percentage);
    }

    /** The percentage without a sign, such as {@code 21} or {@code 5.5}. */
    @Override
    public String toString() {
        return percentage.toPlainString();
    }
}
