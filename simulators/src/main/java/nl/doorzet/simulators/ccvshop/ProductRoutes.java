package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;

/** Products, one at a time, and the list of categories. */
final class ProductRoutes {
    private final CcvShop shop;
    private final Envelope envelope;
    private final ProductJson json;

    ProductRoutes(CcvShop shop, Links links, Set<Quirk> quirks) {
        this.shop = shop;
        this.envelope = new Envelope(links, quirks);
        this.json = new ProductJson(shop.catalogue(), links, quirks);
    }

    List<Route> routes() {
        return List.of(Route.get("products/:id", this::product), Route.get("categories", this::categories));
    }

    @Evidence(
            value = Basis.DOCUMENTED,
            source = "reference ccv-shop §5 [S,P]; that a removed one answers 404 is assumed")
    private Reply product(Call call) {
        call.query().allowOnly(List.of());
        return Reply.ok(shop.catalogue()
                .product(call.id())
                .map(json::of)
                .orElseThrow(() -> Refusal.missing("There is no product " + call.id() + ".")));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §4.1, §5 [S,P]: paged; filters are not known")
    private Reply categories(Call call) {
        return envelope.plainPage(
                call, shop.catalogue().categories().stream().map(json::of).toList());
    }
}
