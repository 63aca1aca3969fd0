package nl.doorzet.shops.ccvshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.Choice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Under which category the shop counts what it sold: the main one of the product as it is now, since a row does not say it
 * (reference ccv-shop §6.2, §6.10 [S]). What was read is remembered for as long as the shop is open.
 */
final class ProductCategories {
    /** What the key must be able to read besides. */
    static final List<String> NEEDED = List.of("products", CategoryList.RESOURCE);

    /** Of one document: it is begun anew when the shop's limit interrupts it, and must come to an end all the same. */
    private static final int MOST = 1_000;

    private static final int REMEMBERED = 5_000;

    private final CcvShopClient client;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private Optional<CategoryList> list = Optional.empty();
    private boolean asked;

    ProductCategories(CcvShopClient client) {
        this.client = client;
    }

    /** All that there are; empty when the key may not read them. */
    List<Choice> choices() {
        return list().map(CategoryList::choices).orElse(List.of());
    }

    /** The category's id by the product's, for those products of the rows that have one. */
    ObjectNode of(ArrayNode rows) {
        ObjectNode found = CcvShopJson.object();
        rows.valueStream()
                .map(row -> row.path("product_id").asString(""))
                .filter(ResourceLink::isId)
                .distinct()
                .limit(MOST)
                .forEach(product -> category(product).ifPresent(id -> found.put(product, id)));
        return found;
    }

    private Optional<String> category(String product) {
        Optional<CategoryList> all = list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (!known.containsKey(product)) {
            if (known.size() == REMEMBERED) {
                known.clear();
            }
            known.put(product, attempt(() -> mainCategory(product)).flatMap(all.get()::idOf));
        }
        return known.getOrDefault(product, Optional.empty());
    }

    /** Empty also for a product that was removed meanwhile. */
    private String mainCategory(String product) {
        return client.get("read product " + product, CcvShopClient.PREFIX + "products/" + product + "/")
                .map(found -> found.path("maincategory").asString("").strip())
                .orElse("");
    }

    /** Empty when the key may not read it. */
    private Optional<CategoryList> list() {
        if (!asked) {
            list = attempt(() -> CategoryList.read(client));
            asked = true;
        }
        return list;
    }

    /** A sale can be booked without its categories, so a key that may not read them stops nothing; nor is it asked again. */
    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (NoAccess e) {
            // One that is not accepted at all fails here.
            new Permissions(client).readable();
            list = Optional.empty();
            return Optional.empty();
        }
    }
}
