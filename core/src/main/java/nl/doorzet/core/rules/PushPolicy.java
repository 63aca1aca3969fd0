package nl.doorzet.core.rules;

import nl.doorzet.core.rules.Decision.Push;
import nl.doorzet.core.rules.Decision.Skip;
import nl.doorzet.core.rules.Decision.Wait;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;

/** Rules D1 to D6 and D12 as one pure function. */
public final class PushPolicy {
    private PushPolicy() {}

    public static Decision decide(SalesDocument document, PushRules rules, History history) {
        Decision decision = whenActive(document, rules, history);
        return decision instanceof Push && !rules.active() ? new Wait(WaitReason.NOT_SWITCHED_ON) : decision;
    }

    private static Decision whenActive(SalesDocument document, PushRules rules, History history) {
        if (history.booked()) {
            return new Skip(SkipReason.ALREADY_BOOKED);
        }
        if (history.ignored()) {
            return new Skip(SkipReason.IGNORED);
        }
        Sale sale = document.sale();
        if (rules.start().isPresent()
                && sale.createdAt()
                        .atZone(rules.timeZone())
                        .toLocalDate()
                        .isBefore(rules.start().get())) {
            return new Skip(SkipReason.BEFORE_START);
        }
        return switch (document) {
            case Order order -> order(order, rules, history);
            case Invoice invoice ->
                rules.source() == Source.INVOICES
                        ? invoice(invoice, invoice.order(), rules, history)
                        : new Skip(SkipReason.OTHER_SOURCE);
            case CreditInvoice credit ->
                rules.source() == Source.INVOICES
                        ? invoice(credit, credit.order(), rules, history)
                        : creditAlongWithOrders(credit, rules, history);
        };
    }

    private static Decision order(Order order, PushRules rules, History history) {
        Sale sale = order.sale();
        if (rules.source() != Source.PAID_ORDERS) {
            return new Skip(SkipReason.OTHER_SOURCE);
        }
        if (!order.completed()) {
            return new Wait(WaitReason.NOT_COMPLETED);
        }
        if (sale.vatFacts().platformSale() && !rules.platformSales()) {
            return new Skip(SkipReason.PLATFORM_SALE);
        }
        if (!history.invoicesBooked().isEmpty() && !history.forced()) {
            return new Skip(SkipReason.BOOKED_AS_INVOICE);
        }
        if (!sale.paid()) {
            return order.cancelled() ? new Skip(SkipReason.ORDER_CANCELLED) : new Wait(WaitReason.NOT_PAID);
        }
        if (!rules.orderStatuses().isEmpty() && !rules.orderStatuses().contains(order.status())) {
            return new Wait(WaitReason.STATUS_NOT_CHOSEN);
        }
        return sale.isEmpty() ? new Skip(SkipReason.EMPTY) : new Push();
    }

    private static Decision invoice(SalesDocument invoice, OrderLink link, PushRules rules, History history) {
        Sale sale = invoice.sale();
        if (link.isDeleted()) {
            return new Skip(SkipReason.ORDER_DELETED);
        }
        if (sale.vatFacts().platformSale() && !rules.platformSales()) {
            return new Skip(SkipReason.PLATFORM_SALE);
        }
        if (insideBookedOrder(invoice, history)) {
            return new Skip(SkipReason.BOOKED_AS_ORDER);
        }
        return sale.isEmpty() ? new Skip(SkipReason.EMPTY) : new Push();
    }

    private static Decision creditAlongWithOrders(CreditInvoice credit, PushRules rules, History history) {
        if (!rules.creditInvoices()) {
            return new Skip(SkipReason.OTHER_SOURCE);
        }
        boolean booked =
                history.orderBooked().isPresent() || !history.invoicesBooked().isEmpty();
        if (!booked && !history.forced()) {
            return credit.order().isDeleted()
                    ? new Skip(SkipReason.ORDER_DELETED)
                    : new Wait(WaitReason.ORDER_NOT_BOOKED);
        }
        return invoice(credit, credit.order(), rules, history);
    }

    /**
     * An order that was booked as an order holds its first invoice, whenever that was made, and every later one that the
     * shop had made before the order was read: those are differences that the order as booked already contains. Invoices
     * made afterwards are not in the books yet. A credit is never the first, also when no earlier one is known.
     */
    private static boolean insideBookedOrder(SalesDocument invoice, History history) {
        boolean first = history.firstInvoice() && invoice instanceof Invoice;
        return !history.forced()
                && history.orderBooked()
                        .filter(read -> first || !invoice.sale().createdAt().isAfter(read))
                        .isPresent();
    }
}
