package nl.doorzet.simulators.ccvshop;

import java.time.Instant;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.DocumentNumber;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.ShopEvent;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of webhooks: hints, in which the order number has another name than in the resource. */
record EventJson(Links links) {
    @Evidence(value = Basis.OBSERVED, source = "reference ccv-shop §8 [O]; of created, deleted and invoices assumed")
    ObjectNode of(ShopEvent event, Instant moment) {
        ObjectNode body = Json.object().put("triggered_at", Json.moment(moment));
        return switch (event) {
            case ShopEvent.OrderCreated(Order order) -> subject(body, "orders", order.id());
            case ShopEvent.OrderDeleted(Order order) -> subject(body, "orders", order.id());
            case ShopEvent.OrderPaid(Order order) ->
                contact(head(body, order).put("paid", order.state().paid()), order);
            case ShopEvent.OrderStatus(Order order, int previous) ->
                contact(
                        head(body, order)
                                .put("previous_status", previous)
                                .put("status", order.state().status()),
                        order);
            case ShopEvent.OrderSent(Order order) ->
                contact(
                        head(body, order)
                                .put("track_and_trace_code", order.state().trackAndTrace())
                                .put("track_and_trace_carrier", order.state().carrier()),
                        order);
            case ShopEvent.InvoiceCreated(Invoice invoice) -> subject(body, "invoices", invoice.id());
            case ShopEvent.InvoiceStatus(Invoice invoice) -> subject(body, "invoices", invoice.id());
        };
    }

    private ObjectNode subject(ObjectNode body, String resource, long id) {
        return body.put("href", links.reference(resource, id)).put("id", id);
    }

    private ObjectNode head(ObjectNode body, Order order) {
        DocumentNumber number = order.number();
        return subject(body, "orders", order.id())
                .put("order_number", number == null ? null : number.number())
                .put("ordernumber_prefix", number == null ? null : number.prefix())
                .put("ordernumber_full", number == null ? null : number.full())
                .put(
                        "total_price",
                        Json.number(order.totals().price(order.basket().taxation())));
    }

    private static ObjectNode contact(ObjectNode body, Order order) {
        return body.put("customer_email", order.customer().email())
                .put("customer_mobile", order.customer().mobile());
    }
}
