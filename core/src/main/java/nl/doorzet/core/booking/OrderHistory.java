package nl.doorzet.core.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.OrderHistory.Earlier.Kind;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.SalesDocument;

/**
 * What one order's earlier documents amount to.
 *
 * @param earlier the order itself and its invoices, the oldest first, without the document in hand and without what was emptied
 *     because its order was deleted
 */
public record OrderHistory(List<Earlier> earlier) {
    public static final OrderHistory NONE = new OrderHistory(List.of());

    /**
     * A document of the same order.
     *
     * @param total with the shop's sign: below zero for a credit
     */
    public record Earlier(Kind kind, String number, Money total) {
        public enum Kind {
            ORDER,
            INVOICE,
            CREDIT
        }
    }

    public OrderHistory {
        earlier = List.copyOf(earlier);
    }

    /** What the owner must know when this document is booked after those. */
    List<Warning> warnings(SalesDocument document) {
        Money total = document.sale().totals().total();
        OrderHistory same = new OrderHistory(earlier.stream()
                .filter(e -> e.total().currency().equals(total.currency()))
                .toList());
        return switch (document) {
            case Order _ -> List.of();
            case Invoice _ -> same.twoDebits(total).stream().toList();
            case CreditInvoice _ -> same.tooMuchCredited(total).stream().toList();
        };
    }

    private Optional<Warning> twoDebits(Money total) {
        return earlier.reversed().stream()
                .filter(e -> e.kind() != Kind.ORDER)
                .findFirst()
                .filter(last -> last.kind() == Kind.INVOICE)
                .map(last -> new Warning(
                        Warning.Code.TWO_DEBIT_INVOICES,
                        Map.of(
                                "earlier", last.number(),
                                "earlierTotal", last.total().plain(),
                                "total", total.plain(),
                                "difference", total.minus(last.total()).plain())));
    }

    private Optional<Warning> tooMuchCredited(Money total) {
        boolean invoices = earlier.stream().anyMatch(e -> e.kind() == Kind.INVOICE);
        // A shop that books orders may credit one of which no invoice was seen.
        Money invoiced = sum(invoices ? Kind.INVOICE : Kind.ORDER, total);
        Money credited = sum(Kind.CREDIT, total).plus(total).negated();
        Money difference = credited.minus(invoiced);
        return difference.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Warning(
                        Warning.Code.CREDITED_MORE_THAN_INVOICED,
                        Map.of(
                                "invoiced", invoiced.plain(),
                                "credited", credited.plain(),
                                "difference", difference.plain())));
    }

    private Money sum(Kind kind, Money like) {
        return Money.sum(
                earlier.stream()
                        .filter(e -> e.kind() == kind)
                        .map(Earlier::total)
                        .toList(),
                like.currency());
    }
}
