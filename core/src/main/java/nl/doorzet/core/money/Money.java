package nl.doorzet.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * An amount in a currency, exact to the currency's smallest unit.
 *
 * @param amount with exactly as many decimals as the currency has
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public static final Currency EUR = Currency.getInstance("EUR");

    /** @throws ArithmeticException if the amount has more decimals than the currency; use {@link #rounded} to round. */
    public Money {
        int digits = currency.getDefaultFractionDigits();
        try {
            amount = amount.setScale(digits, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new ArithmeticException(
                    "%s has more decimals than %s, which has %d".formatted(amount.toPlainString(), currency, digits));
        }
    }

    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money euro(String amount) {
        return of(amount, EUR);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The one way to round: the caller says how. */
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode mode) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), mode), currency);
    }

    /** The sum; zero of the given currency when there is nothing to add. */
    public static Money sum(Collection<Money> all, Currency currency) {
        return all.stream().reduce(zero(currency), Money::plus);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money abs() {
        return new Money(amount.abs(), currency);
    }

    public int signum() {
        return amount.signum();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The amount in the smallest unit: cents for euros. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    /** The amount without its currency, such as {@code -12.30}. */
    public String plain() {
        return amount.toPlainString();
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s are of different currencies".formatted(this, other));
        }
        return other;
    }

    @Override
    public String toString() {
        return currency + " " + plain();
    }
}
