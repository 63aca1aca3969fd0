package nl.doorzet.simulators.ccvshop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Charges;
import nl.doorzet.simulators.ccvshop.shop.DocumentNumber;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderState;
import nl.doorzet.simulators.ccvshop.shop.Row;
import nl.doorzet.simulators.ccvshop.shop.Taxation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An order as the API shows it (reference ccv-shop §6.6). */
final class OrderJson {
    private static final List<String> CHILDREN = List.of(
            "orderrows",
            "ordernotes",
            "ordermessages",
            "ordernotifications",
            "orderaffiliatenetworks",
            "orderlabels",
            "invoices");

    private final Links links;
    private final BuyerJson buyer;

    OrderJson(Links links, Set<Quirk> quirks) {
        this.links = links;
        this.buyer = new BuyerJson(links, quirks);
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §6.6 [S,O]")
    ObjectNode of(Order order) {
        @Nullable DocumentNumber number = order.number();
        ObjectNode json = Json.object()
                .put("href", links.self("orders", order.id()))
                .put("id", order.id())
                .put("ordernumber_prefix", number == null ? null : number.prefix())
                .put("ordernumber", number == null ? null : number.number())
                .put("ordernumber_full", number == null ? null : number.full())
                .putNull("invoicenumber")
                .put("create_date", Json.moment(order.createDate()));
        state(json, order);
        amounts(json, order);
        people(json, order);
        CHILDREN.forEach(child -> json.set(child, Json.link(links.self("orders", order.id(), child))));
        if (!order.state().completed()) {
            json.put("basket_href", links.page("Basket.php", "Id=" + order.id()));
            json.put("checkout_href", links.page("Checkout.php", "Id=" + order.id()));
        }
        return json;
    }

    private static void state(ObjectNode json, Order order) {
        OrderState state = order.state();
        json.put("transaction_id", state.transactionId())
                .put("deliver_method", "shipping")
                .putNull("deliver_date")
                .put("is_platform_sale", order.basket().taxation().platformSale())
                .put("orderedinlng", "nl")
                .put("status", state.status())
                .put("is_completed", state.completed())
                .put("paid", state.paid())
                .put("safety_deposit_returned", false)
                .put("paymethod_id", order.payMethod().id())
                .put("paymethod", order.payMethod().combinedName())
                .put("paymethod_label", order.payMethod().label())
                .put("track_and_trace_code", state.trackAndTrace())
                .put("track_and_trace_carrier", state.carrier())
                .put("track_and_trace_deeplink", "")
                .put("reservationnumber", "")
                .putNull("delivery_option")
                .set("take_out_window", Json.object().putNull("start").putNull("end"));
    }

    private static void amounts(ObjectNode json, Order order) {
        Taxation taxation = order.basket().taxation();
        Charges charges = order.basket().charges();
        Charges.Costs costs = charges.costs();
        BigDecimal total = Json.number(order.totals().price(taxation));
        json.put("taxes_included", taxation.taxesIncluded())
                .put("order_row_taxes_included", taxation.rowsIncludeTax())
                .put("shipping_taxes_included", taxation.shippingTaxed())
                .put("shipping_tax_percentage", Json.number(charges.shipping().tax()))
                .put("is_intra_community_order", taxation.intraCommunity())
                // Documented as the sum of the rows, observed as the grand total; what was observed counts.
                .put("total_orderrow_price", total)
                .put("total_shipping", Json.number(charges.shipping().amount()))
                .put("total_discounts", Json.number(charges.discounts().coupon()))
                .put("total_price", total)
                .put("currency", order.basket().currency())
                .put("total_tax", Json.number(order.totals().tax()))
                .put("total_weight", Json.number(weight(order)))
                .put("extra_payment_option", costs.option())
                .put("extra_payment_option_price", Json.number(costs.optionPrice()))
                .put("extra_payment_option_no_sentprice", false)
                .put("extra_payment_option_pay_on_pickup", false)
                .put(
                        "extra_price",
                        Json.number(costs.payment().subtract(charges.discounts().loyalty())))
                .put("paymethod_costs", Json.number(costs.payment()))
                .put("credit_point_discount", Json.number(charges.discounts().loyalty()))
                .put("extra_costs", Json.number(costs.extra()))
                .put("extra_costs_description", costs.extraDescription());
    }

    private void people(ObjectNode json, Order order) {
        json.set("user", buyer.user(order.customer()));
        json.set("discountcoupon", BuyerJson.coupon(order.coupon()));
        json.set("customer", PersonJson.of(order.customer()));
        json.putNull("pickup_address");
        json.put("packing_slip_deeplink", links.page("PackingSlip.php", "OrderId=" + order.id()));
    }

    private static BigDecimal weight(Order order) {
        return order.basket().rows().stream().map(Row::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
