package nl.doorzet.shops.ccvshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SalesLine;

/**
 * Lines from a document's own amounts: shipping, costs and discounts (reference ccv-shop §6.1, §7.4). Only shipping has a rate
 * (§1.4). {@code extra_price} is a sum of other fields and is never read.
 */
record CostsReader(Fields document, boolean vatIncluded) {
    private static final Optional<VatRate> NONE = Optional.empty();

    /** The descriptions are Dutch, as the books are. */
    List<SalesLine> read(String paymentLabel) {
        List<SalesLine> lines = new ArrayList<>();
        add(lines, LineKind.SHIPPING, "Verzendkosten", document.amount("total_shipping"), shippingRate());
        add(lines, LineKind.PAYMENT_COSTS, "Betaalkosten " + paymentLabel, document.amount("paymethod_costs"), NONE);
        add(
                lines,
                LineKind.EXTRA_COSTS,
                either("extra_costs_description", "Extra kosten"),
                document.amount("extra_costs"),
                NONE);
        add(
                lines,
                LineKind.PAYMENT_OPTION,
                either("extra_payment_option", "Betaaloptie"),
                document.amount("extra_payment_option_price"),
                NONE);
        add(
                lines,
                LineKind.DISCOUNT,
                "Korting " + document.object("discountcoupon").text("code"),
                document.amount("total_discounts").negate(),
                NONE);
        add(
                lines,
                LineKind.LOYALTY_DISCOUNT,
                "Spaarpuntenkorting",
                document.amount("credit_point_discount").negate(),
                NONE);
        return lines;
    }

    /** What shipping is taxed with, also when nothing is charged for it; zero when it takes no part in the VAT. */
    Optional<VatRate> shippingRate() {
        return document.flag("shipping_taxes_included", true)
                ? document.rate("shipping_tax_percentage")
                : Optional.of(VatRate.ZERO);
    }

    private void add(
            List<SalesLine> lines, LineKind kind, String description, BigDecimal amount, Optional<VatRate> rate) {
        if (amount.signum() != 0) {
            lines.add(SalesLine.single(kind, description.strip(), amount, vatIncluded, rate));
        }
    }

    private String either(String field, String otherwise) {
        String text = document.text(field);
        return text.isEmpty() ? otherwise : text;
    }
}
