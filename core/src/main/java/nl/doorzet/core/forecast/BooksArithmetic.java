package nl.doorzet.core.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/**
 * How books that compute VAT themselves get from prices to amounts.
 *
 * @param rounding where VAT is rounded
 * @param halves what becomes of half a cent, of VAT as well as of a line
 * @param vatIncluded whether prices are with VAT
 * @param priceDecimals how many a price may have
 * @param quantityDecimals how many a quantity may have
 * @param roundsLines whether quantity times price is rounded to the cent, so that a price need not divide its line exactly
 */
public record BooksArithmetic(
        BooksRounding rounding,
        RoundingMode halves,
        boolean vatIncluded,
        int priceDecimals,
        int quantityDecimals,
        boolean roundsLines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Divisions are kept to this many decimals; of {@link #SETTLED} their sums are sure. */
    private static final int EXACT = 32;

    private static final int SETTLED = 24;

    /** What the line is priced on. */
    Money priced(EntryLine line) {
        return vatIncluded ? line.gross() : line.net();
    }

    /** What quantity times price comes to in the books. */
    BigDecimal amount(BigDecimal quantity, BigDecimal price, Currency currency) {
        BigDecimal product = quantity.multiply(price);
        return roundsLines ? product.setScale(currency.getDefaultFractionDigits(), halves) : product;
    }

    /** The VAT in or on an amount, not rounded. */
    BigDecimal exactVat(VatRate rate, BigDecimal amount) {
        return vatIncluded
                ? amount.multiply(rate.percentage())
                        .divide(HUNDRED.add(rate.percentage()), EXACT, RoundingMode.HALF_EVEN)
                : rate.vatOn(amount);
    }

    /** A sum of exact VATs, rounded once. */
    Money rounded(BigDecimal sum, Currency currency) {
        return Money.rounded(sum.setScale(SETTLED, RoundingMode.HALF_EVEN), currency, halves);
    }

    /** The VAT in or on an amount, rounded once. */
    Money vat(VatRate rate, BigDecimal amount, Currency currency) {
        return vatIncluded ? rate.vatIn(amount, currency, halves) : rate.vatOn(amount, currency, halves);
    }
}
