package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VAT rate of the administration.
 *
 * @param percentage for example 21.0; null for a rate that is no percentage, such as reverse charge
 * @param type {@code sales_invoice}, {@code purchase_invoice} or {@code general_journal_document}
 * @param country ISO code of a foreign rate; null for a domestic one
 * @param reportReferences the boxes of the VAT return in which a line with this rate ends up
 * @param mandatoryText what the law wants to be read on the invoice; null if nothing
 */
public record TaxRate(
        String id,
        String name,
        @Nullable BigDecimal percentage,
        String type,
        @Nullable String country,
        boolean active,
        List<String> reportReferences,
        @Nullable String mandatoryText) {
    static final String SALES = "sales_invoice";
    static final String PURCHASE = "purchase_invoice";

    public TaxRate {
        reportReferences = List.copyOf(reportReferences);
    }

    boolean forSales() {
        return active && type.equals(SALES);
    }

    boolean hasPercentage(BigDecimal wanted) {
        return percentage != null && percentage.compareTo(wanted) == 0;
    }

    /** The percentage to compute with. */
    BigDecimal computed() {
        return percentage == null ? BigDecimal.ZERO : percentage;
    }
}
