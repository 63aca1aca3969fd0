package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.Row;

/** What the API shows of deleted orders and of their invoices, which keep their numbers and totals. */
record DeletedOrders(CcvShop shop, Set<Quirk> quirks) {
    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §1.6, §12: a deleted order answers 404")
    boolean answers(Order order) {
        return !order.state().deleted() || quirks.contains(Quirk.DELETED_ORDER_STILL_ANSWERS);
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §1.6: the invoice then names no order")
    boolean linkFrom(Invoice invoice) {
        return !isDeleted(invoice)
                || quirks.contains(Quirk.DELETED_ORDER_LINK_STAYS)
                || quirks.contains(Quirk.DELETED_ORDER_STILL_ANSWERS);
    }

    @Evidence(value = Basis.ASSUMED, source = "product rule D5: deleting an order empties the rows of its invoices")
    List<Row> rowsOf(Invoice invoice) {
        boolean emptied = isDeleted(invoice) && !quirks.contains(Quirk.DELETED_ORDER_ROWS_STAY);
        return emptied ? List.of() : invoice.basket().rows();
    }

    private boolean isDeleted(Invoice invoice) {
        return shop.order(invoice.orderId())
                .map(order -> order.state().deleted())
                .orElse(true);
    }
}
