package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;

/** What a document comes to, in cents. With VAT less VAT is always without VAT. */
public record Totals(BigDecimal withTax, BigDecimal withoutTax, BigDecimal tax) {
    /** The total that the document shows as its price. */
    public BigDecimal price(Taxation taxation) {
        return taxation.taxesIncluded() ? withTax : withoutTax;
    }
}
