package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorzet.simulators.ccvshop.shop.Category;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProductsTest extends SimulatedShop {
    private final Category lights = office.catalogue().add("Verlichting");
    private final Category front = office.catalogue().add("Voorlichten", lights);

    @Test
    void what_was_ordered_is_a_product_and_says_its_main_category() {
        String product = product(office.place(lamps(1)));
        assertThat(client.get(product).get("maincategory").isNull()).isTrue();
        office.catalogue().file("Fietslamp", lights);
        assertThat(client.get(product).get("maincategory").stringValue()).isEqualTo("Verlichting");
        simulator.quirks().add(Quirk.MAIN_CATEGORY_IS_ID);
        assertThat(client.get(product).get("maincategory").stringValue()).isEqualTo(String.valueOf(lights.id()));
    }

    @Test
    void categories_come_page_by_page_with_the_one_above_them() {
        JsonNode page = client.get("categories/?size=1");
        assertThat(page.get("items").get(0).get("parentcategory").isNull()).isTrue();
        assertThat(page.get("next").stringValue()).endsWith("/categories/?start=1&size=1");
        JsonNode second = client.get("categories/?start=1&size=1").get("items").get(0);
        assertThat(second.get("id").longValue()).isEqualTo(front.id());
        assertThat(second.get("parentcategory").get("href").stringValue()).endsWith("/categories/" + lights.id());
    }

    @Test
    void a_removed_product_is_gone_and_its_rows_name_none_unless_their_link_stays() {
        Order order = office.place(lamps(1));
        String product = product(order);
        office.catalogue().remove("Fietslamp");
        assertThat(client.send("GET", product, "").statusCode()).isEqualTo(404);
        assertThat(row(order).get("product_id").isNull()).isTrue();
        assertThat(row(order).get("product_href").isNull()).isTrue();
        simulator.quirks().add(Quirk.REMOVED_PRODUCT_LINK_STAYS);
        assertThat(row(order).get("product_id").isNull()).isFalse();
        assertThat(client.send("GET", product, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_key_may_be_kept_from_both() {
        simulator.quirks().add(Quirk.PRODUCTS_NOT_ALLOWED);
        assertThat(client.send("GET", "categories/", "").statusCode()).isEqualTo(403);
        assertThat(client.send("GET", "products/1/", "").statusCode()).isEqualTo(403);
        assertThat(client.get("")
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("title").stringValue()))
                .contains("orders")
                .doesNotContain("products", "categories");
    }

    private String product(Order order) {
        return "products/" + row(order).get("product_id").longValue() + "/";
    }

    private JsonNode row(Order order) {
        return client.get("orders/" + order.id() + "/orderrows/").get("items").get(0);
    }
}
