package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.simulators.Evidence;

/**
 * What the books make of an invoice's lines: VAT per rate on the rate's total, rounded half up. Where prices include VAT,
 * the total including VAT is the sum of the lines.
 */
@Evidence(value = ASSUMED, source = "reference moneybird §8 [I], example 06")
record Totals(List<TaxTotal> perRate, BigDecimal exclTax, BigDecimal inclTax) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Totals of(List<InvoiceLine> lines, boolean pricesInclTax) {
        Map<TaxRate, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.rate(), line.total(), BigDecimal::add));
        List<TaxTotal> perRate = sums.entrySet().stream()
                .map(sum -> total(sum.getKey(), sum.getValue(), pricesInclTax))
                .toList();
        BigDecimal excl = perRate.stream().map(TaxTotal::taxable).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tax = perRate.stream().map(TaxTotal::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Totals(perRate, excl, excl.add(tax));
    }

    /** One line without VAT, rounded by itself; the lines need not add up to the rate's total. */
    static BigDecimal exclTax(InvoiceLine line, boolean pricesInclTax) {
        return total(line.rate(), line.total(), pricesInclTax).taxable();
    }

    private static TaxTotal total(TaxRate rate, BigDecimal sum, boolean pricesInclTax) {
        BigDecimal percentage = rate.computed();
        BigDecimal base = pricesInclTax ? HUNDRED.add(percentage) : HUNDRED;
        BigDecimal tax = sum.multiply(percentage).divide(base, 2, RoundingMode.HALF_UP);
        return new TaxTotal(rate, pricesInclTax ? sum.subtract(tax) : sum, tax);
    }
}
