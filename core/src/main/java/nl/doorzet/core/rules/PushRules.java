package nl.doorzet.core.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.settings.Default;
import nl.doorzet.core.settings.Lookup;

/**
 * Which documents of the shop go to the books. Settings; the same for all systems.
 *
 * @param active whether anything goes at all; while not, what would go waits
 * @param source orders or invoices (rules D1 and D2)
 * @param orderStatuses the order statuses that go; empty means all. Has no meaning for invoices (rule D3)
 * @param creditInvoices whether credit invoices go along with orders
 * @param start documents made before this day stay out; empty means from the first
 * @param reference which number the books get (rule D4)
 * @param platformSales whether orders sold through a platform go
 * @param paymentMethod of documents of which nobody knows how they were paid any more (rule D7): an id of the shop's
 * @param timeZone the shop's; decides on which day a moment falls
 */
public record PushRules(
        @Default("true") boolean active,
        @Default("PAID_ORDERS") Source source,
        @Default("") Set<Integer> orderStatuses,
        @Default("false") boolean creditInvoices,
        Optional<LocalDate> start,
        @Default("OWN_NUMBER") Reference reference,
        @Default("true") boolean platformSales,
        Optional<Lookup> paymentMethod,
        @Default("Europe/Amsterdam") ZoneId timeZone) {

    /** What is pushed. */
    public enum Source {
        PAID_ORDERS,
        INVOICES
    }

    /** Which number the books get. */
    public enum Reference {
        /** The order number for orders, the invoice number for invoices. */
        OWN_NUMBER,
        ORDER_NUMBER,
        INVOICE_NUMBER
    }

    public PushRules {
        orderStatuses = Set.copyOf(orderStatuses);
    }

    /** The shop's collections in which the documents are that these rules are about. */
    public Set<DocumentId.Kind> collections() {
        return switch (source) {
            case INVOICES -> EnumSet.of(DocumentId.Kind.INVOICE);
            case PAID_ORDERS ->
                creditInvoices ? EnumSet.allOf(DocumentId.Kind.class) : EnumSet.of(DocumentId.Kind.ORDER);
        };
    }

    /** The same from another day on. */
    public PushRules startingAt(LocalDate day) {
        return new PushRules(
                active,
                source,
                orderStatuses,
                creditInvoices,
                Optional.of(day),
                reference,
                platformSales,
                paymentMethod,
                timeZone);
    }

    /** The same, switched on or off. */
    public PushRules active(boolean on) {
        return new PushRules(
                on, source, orderStatuses, creditInvoices, start, reference, platformSales, paymentMethod, timeZone);
    }
}
