package nl.doorzet.core.sales;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.money.VatRate;

/**
 * What orders and invoices have in common: a snapshot that never changes.
 *
 * @param number the document's own number as people read it
 * @param orderNumber the order's number; for an order the same as {@code number}
 * @param invoiceNumber empty for an order without one
 * @param createdAt when the shop made the document
 * @param shippingRate the rate that the shop states for shipping, also when nothing was charged for it
 * @param paymentMethod the order's; empty when it is unknown
 * @param paid whether the shop says that it was paid
 * @param link where a person finds it in the shop, may be empty
 */
public record Sale(
        DocumentId id,
        String number,
        String orderNumber,
        Optional<String> invoiceNumber,
        Instant createdAt,
        Customer customer,
        List<SalesLine> lines,
        Optional<VatRate> shippingRate,
        Totals totals,
        VatFacts vatFacts,
        Optional<PaymentMethod> paymentMethod,
        boolean paid,
        String link) {

    public Sale {
        lines = List.copyOf(lines);
    }

    public Currency currency() {
        return totals.total().currency();
    }

    /** The same, paid in this way. */
    public Sale paidWith(PaymentMethod method) {
        return new Sale(
                id,
                number,
                orderNumber,
                invoiceNumber,
                createdAt,
                customer,
                lines,
                shippingRate,
                totals,
                vatFacts,
                Optional.of(method),
                paid,
                link);
    }

    /** Neither a line nor a total that is worth an entry. */
    public boolean isEmpty() {
        return totals.total().isZero()
                && totals.vat().isZero()
                && lines.stream().allMatch(line -> line.amount().signum() == 0);
    }
}
