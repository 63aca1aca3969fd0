package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.Row;

/** Orders and their rows, for reading. */
final class OrderRoutes {
    private final CcvShop shop;
    private final DeletedOrders deleted;
    private final Envelope envelope;
    private final OrderJson orderJson;
    private final RowJson rowJson;
    private final Listing<Order> listing;

    OrderRoutes(CcvShop shop, Links links, Set<Quirk> quirks) {
        this.shop = shop;
        this.deleted = new DeletedOrders(shop, quirks);
        this.envelope = new Envelope(links, quirks);
        this.orderJson = new OrderJson(links, quirks);
        this.rowJson = new RowJson(shop.catalogue(), links, quirks);
        this.listing = OrderListing.with(new Filters(quirks));
    }

    List<Route> routes() {
        return List.of(
                Route.get("orders", this::list),
                Route.get("orders/:id", this::read),
                Route.get("orders/:id/orderrows", this::rows),
                Route.get("orderrows/:id", this::row));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5.1 [S]; is_completed is true by default")
    private Reply list(Call call) {
        boolean any = call.query().get("is_completed").isPresent();
        List<Order> present = shop.orders().stream()
                .filter(order -> !order.state().deleted())
                .filter(order -> any || order.state().completed())
                .toList();
        return envelope.page(
                call,
                listing.select(call.query(), present).stream()
                        .map(orderJson::of)
                        .toList());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P,V]")
    private Reply read(Call call) {
        call.query().allowOnly(List.of());
        return Reply.ok(orderJson.of(order(call)));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P]")
    private Reply rows(Call call) {
        Order order = order(call);
        return envelope.plainPage(
                call,
                order.basket().rows().stream()
                        .map(row -> rowJson.of(order, row))
                        .toList());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P]")
    private Reply row(Call call) {
        call.query().allowOnly(List.of());
        for (Order order : shop.orders()) {
            for (Row row : order.basket().rows()) {
                if (row.id() == call.id() && deleted.answers(order)) {
                    return Reply.ok(rowJson.of(order, row));
                }
            }
        }
        throw Refusal.missing("There is no order row " + call.id() + ".");
    }

    private Order order(Call call) {
        return shop.order(call.id())
                .filter(deleted::answers)
                .orElseThrow(() -> Refusal.missing("There is no order " + call.id() + "."));
    }
}
