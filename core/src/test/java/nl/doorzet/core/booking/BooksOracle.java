package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.forecast.BooksArithmetic;
import nl.doorzet.core.forecast.BooksRounding;
import nl.doorzet.core.forecast.PricedLine;
import nl.doorzet.core.money.VatRate;

/**
 * Computes as books with this arithmetic would, in exact fractions and with nothing of the forecast but the lines to be sent.
 *
 * @param total in the currency's smallest unit, as are the others
 * @param vat per rate; where books round once for the document, as each rate would be on its own
 * @param exact the same, not rounded
 */
record BooksOracle(long total, long vatTotal, Map<VatRate, Long> vat, Map<VatRate, Fraction> exact) {
    static BooksOracle of(List<PricedLine> lines, BooksArithmetic books, int digits) {
        Map<VatRate, List<Fraction>> perRate = new LinkedHashMap<>();
        Fraction amounts = Fraction.ZERO;
        for (PricedLine line : lines) {
            Fraction amount = Fraction.of(line.quantity()).times(Fraction.of(line.price()));
            if (books.roundsLines()) {
                amount = Fraction.of(BigDecimal.valueOf(rounded(amount, books, digits), digits));
            }
            amounts = amounts.plus(amount);
            perRate.computeIfAbsent(line.line().category().rate(), _ -> new ArrayList<>())
                    .add(amount);
        }
        Map<VatRate, Long> vat = new LinkedHashMap<>();
        Map<VatRate, Fraction> exact = new LinkedHashMap<>();
        perRate.forEach((rate, own) -> {
            Fraction part = part(rate, books.vatIncluded());
            Fraction all = own.stream().reduce(Fraction.ZERO, Fraction::plus).times(part);
            exact.put(rate, all);
            vat.put(
                    rate,
                    books.rounding() == BooksRounding.PER_LINE
                            ? own.stream()
                                    .mapToLong(amount -> rounded(amount.times(part), books, digits))
                                    .sum()
                            : rounded(all, books, digits));
        });
        long vatTotal = books.rounding() == BooksRounding.PER_DOCUMENT
                ? rounded(exact.values().stream().reduce(Fraction.ZERO, Fraction::plus), books, digits)
                : vat.values().stream().mapToLong(v -> v).sum();
        return new BooksOracle(amounts.halfUp(digits) + (books.vatIncluded() ? 0 : vatTotal), vatTotal, vat, exact);
    }

    private static Fraction part(VatRate rate, boolean included) {
        Fraction percentage = Fraction.of(rate.percentage());
        Fraction hundred = Fraction.of(100, 1);
        return percentage.dividedBy(included ? hundred.plus(percentage) : hundred);
    }

    private static long rounded(Fraction exact, BooksArithmetic books, int digits) {
        return books.halves() == RoundingMode.HALF_EVEN ? exact.halfEven(digits) : exact.halfUp(digits);
    }
}
