package nl.doorzet.simulators.ccvshop;

import java.util.List;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What this key may use, whether the API works, and a resource whose app this shop lacks. */
record RootRoutes(Links links, Rights rights) {
    private static final List<String> RESOURCES =
            List.of("apps", "categories", "invoices", "orders", "paymethods", "products", "webhooks", "webshops");

    List<Route> routes() {
        return List.of(
                Route.get("", this::root), Route.get("status", this::status), Route.get("returns", this::returns));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P]")
    private Reply root(Call call) {
        call.query().allowOnly(List.of());
        ArrayNode items = Json.array();
        for (String name : RESOURCES) {
            if (!rights.allow(name)) {
                continue;
            }
            items.add(Json.object()
                    .put("href", links.self(name))
                    .put("title", name)
                    .put("description", "")
                    .put("uri", Links.PREFIX + name + "/"));
        }
        ObjectNode body = Json.object();
        body.set("items", items);
        return Reply.ok(body);
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §5 [P] names it; its fields are not known")
    private Reply status(Call call) {
        call.query().allowOnly(List.of());
        return Reply.ok(Json.object().put("href", links.self("status")).put("status", "ok"));
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §6.8: without the Returns app expect 500.90")
    private Reply returns(Call call) {
        throw Refusal.appMissing("Returns");
    }
}
