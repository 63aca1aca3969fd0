package nl.doorzet.core.sales;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorzet.core.money.VatRate;

/**
 * One line as the shop has it. Amounts keep all the shop's decimals and carry the economic sign: a credit is negative.
 *
 * @param quantity may be fractional, never zero
 * @param amount the whole line; with or without VAT as {@code vatIncluded} says
 * @param rate empty where the shop's data name none (payment costs, coupon, …)
 * @param articleNumber the merchant's, may be empty
 * @param category what the shop counts the article under, by the shop's own id; empty where it is not known
 */
public record SalesLine(
        LineKind kind,
        String description,
        BigDecimal quantity,
        BigDecimal amount,
        boolean vatIncluded,
        Optional<VatRate> rate,
        String articleNumber,
        Optional<String> category) {

    /** Of no known category. */
    public SalesLine(
            LineKind kind,
            String description,
            BigDecimal quantity,
            BigDecimal amount,
            boolean vatIncluded,
            Optional<VatRate> rate,
            String articleNumber) {
        this(kind, description, quantity, amount, vatIncluded, rate, articleNumber, Optional.empty());
    }

    public static SalesLine single(
            LineKind kind, String description, BigDecimal amount, boolean vatIncluded, Optional<VatRate> rate) {
        return new SalesLine(kind, description, BigDecimal.ONE, amount, vatIncluded, rate, "");
    }
}
