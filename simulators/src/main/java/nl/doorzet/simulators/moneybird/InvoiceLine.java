package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A line of an external sales invoice.
 *
 * @param price per piece, in cents precise; with or without VAT as the invoice says
 * @param amount how many
 */
public record InvoiceLine(
        String id,
        String description,
        BigDecimal price,
        BigDecimal amount,
        TaxRate rate,
        LedgerAccount account,
        int rowOrder,
        @Nullable String period) {
    /** Price times amount, rounded half up to cents; with or without VAT as the price is. */
    public BigDecimal total() {
        return price.multiply(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
