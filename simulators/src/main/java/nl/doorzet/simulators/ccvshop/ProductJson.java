package nl.doorzet.simulators.ccvshop;

import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Catalogue;
import nl.doorzet.simulators.ccvshop.shop.Category;
import nl.doorzet.simulators.ccvshop.shop.Product;
import tools.jackson.databind.node.ObjectNode;

/** Products and categories as the API shows them; what has no part in accounts has the same value for all. */
record ProductJson(Catalogue catalogue, Links links, Set<Quirk> quirks) {
    @Evidence(
            value = Basis.ASSUMED,
            source = "reference ccv-shop §6.10 [S] has the fields; that maincategory is the category's name is assumed")
    ObjectNode of(Product product) {
        ObjectNode json = Json.object()
                .put("href", links.self("products", product.id()))
                .put("id", product.id())
                .put("createdate", "2019-05-01T10:00:00Z")
                .put("modifydate", "2019-05-01T10:00:00Z")
                .put("productnumber", product.number())
                .put("eannumber", "")
                .put("mpnnumber", "")
                .put("name", product.name())
                .put("taxtariff", "normal")
                .put("vatrate", 21)
                .put("price", 0)
                .put("discount", 0)
                .put("purchaseprice", 0)
                .put("container_deposit_price", 0)
                .put("safety_deposit_price", 0)
                .put("unit", "stuk")
                .put("weight", Json.number(product.weight()))
                .put("maincategory", catalogue.mainOf(product).map(this::said).orElse(null))
                .put("subcategory", "")
                .putNull("brand")
                .putNull("supplier");
        for (String child : new String[] {"producttocategories", "producttaxtariffexceptions"}) {
            json.set(child, Json.link(links.self("products", product.id(), child)));
        }
        return json;
    }

    private String said(Category category) {
        return quirks.contains(Quirk.MAIN_CATEGORY_IS_ID) ? String.valueOf(category.id()) : category.name();
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §5 [S,P] names the resource and none of its fields")
    ObjectNode of(Category category) {
        ObjectNode json = Json.object()
                .put("href", links.self("categories", category.id()))
                .put("id", category.id())
                .put("name", category.name());
        category.parent()
                .ifPresentOrElse(
                        parent -> json.set("parentcategory", Json.link(links.reference("categories", parent))),
                        () -> json.putNull("parentcategory"));
        json.set("parent", Json.link(links.self("categories")));
        return json;
    }
}
