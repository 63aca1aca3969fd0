package nl.doorzet.shops.ccvshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.VatFacts;

/** An order from its JSON (reference ccv-shop §6.6). */
final class OrderReader {
    /** Reference ccv-shop §7.1 [S,O,G]. */
    private static final int CANCELLED = 8;

    private OrderReader() {}

    static Order read(DocumentId id, Fields bundle) {
        Fields order = bundle.object("order");
        InvoiceReader.requireId(order, id);
        boolean completed = order.requiredFlag("is_completed");
        String number = number(order, "ordernumber");
        if (completed && number.isEmpty()) {
            throw order.unreadable("ordernumber_full", "is missing");
        }
        int status = order.number("status").map(s -> s.intValue()).orElse(0);
        TotalsReader totals = TotalsReader.of(order);
        boolean rowsIncluded = order.requiredFlag("order_row_taxes_included");
        CostsReader costs = new CostsReader(order, rowsIncluded);
        Optional<PaymentMethod> method = paymentMethod(order);
        List<SalesLine> lines = new ArrayList<>(RowReader.read(bundle, rowsIncluded, totals.withoutVat()));
        lines.addAll(costs.read(method.map(PaymentMethod::label).orElse("")));
        Sale sale = new Sale(
                id,
                number,
                number,
                Optional.of(order.text("invoicenumber")).filter(n -> !n.isEmpty() && !n.equals("0")),
                order.requiredMoment("create_date"),
                CustomerReader.read(order),
                lines,
                costs.shippingRate(),
                totals.order(),
                new VatFacts(
                        order.flag("is_intra_community_order", false),
                        order.flag("is_platform_sale", false),
                        totals.withoutVat()),
                method,
                order.requiredFlag("paid"),
                order.text("href"));
        return new Order(sale, completed, status, status == CANCELLED);
    }

    /** How the order was paid; empty when it does not say. No method has 0 for its id. */
    static Optional<PaymentMethod> paymentMethod(Fields order) {
        String id = order.text("paymethod_id");
        PaymentMethod method =
                new PaymentMethod(id.equals("0") ? "" : id, order.text("paymethod"), order.text("paymethod_label"));
        return Optional.of(method).filter(Predicate.not(new PaymentMethod("", "", "")::equals));
    }

    /** The number as people read it, made from prefix and number where the shop leaves the whole out. */
    static String number(Fields document, String name) {
        String full = document.text(name + "_full");
        String bare = document.text(name);
        if (!full.isEmpty() || bare.isEmpty()) {
            return full;
        }
        String prefix = document.text(name + "_prefix");
        return prefix.isEmpty() ? bare : prefix + "-" + bare;
    }
}
