package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Catalogue;
import nl.doorzet.simulators.ccvshop.shop.Category;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The category of what was sold, where the owner has it read. */
class CategoriesTest {
    private final SimulatedShop shop = new SimulatedShop();
    private final Catalogue catalogue = shop.backOffice().catalogue();
    private final Category lights = catalogue.add("Verlichting");
    private final Category books = catalogue.add("Boeken");

    CategoriesTest() {
        catalogue.file("Fietslamp", lights);
        catalogue.file("Routeboek", books);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void each_line_has_the_main_category_of_its_product() {
        Order order = shop.backOffice().place(basket());
        assertThat(categories(shop.openWithCategories(), DocumentId.order(order.id())))
                .containsExactly(id(lights), id(books), Optional.empty(), Optional.empty());
        assertThat(categories(
                        shop.openWithCategories(),
                        DocumentId.invoice(invoice(order).id())))
                .containsExactly(id(lights), id(books), Optional.empty(), Optional.empty());
    }

    @Test
    void what_was_read_is_part_of_the_snapshot_and_says_the_same_later() {
        DocumentId order = DocumentId.order(shop.backOffice().place(basket()).id());
        RawDocument raw = shop.openWithCategories().read(order).orElseThrow();
        catalogue.file("Fietslamp", books);
        assertThat(CcvShopJson.read(raw.content()).get("categories")).hasSize(2);
        assertThat(lines(shop.open(), raw)).first().isEqualTo(id(lights));
    }

    @Test
    void unless_the_owner_asks_for_it_nothing_of_it_is_read() {
        DocumentId order = DocumentId.order(shop.backOffice().place(basket()).id());
        shop.simulator().tally().forget();
        RawDocument raw = shop.open().read(order).orElseThrow();
        assertThat(raw.content()).doesNotContain("categories");
        assertThat(lines(shop.open(), raw)).containsOnly(Optional.empty());
        assertThat(shop.open().categories()).isEmpty();
        assertThat(shop.simulator().tally().byRoute())
                .isEqualTo(Map.of("GET orders/:id", 1, "GET orders/:id/orderrows", 1));
    }

    @Test
    void a_product_is_read_once_however_many_rows_and_documents_it_is_on() {
        Shop open = shop.openWithCategories();
        for (int i = 0; i < 3; i++) {
            Order order = shop.backOffice()
                    .place(basket().row("Fietslamp", "19.95", 1, "21").row("Fietslamp", "9.95", 1, "21"));
            open.read(DocumentId.order(order.id()));
        }
        assertThat(shop.simulator().tally().byRoute())
                .containsEntry("GET products/:id", 3)
                .containsEntry("GET categories", 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_RATE_LIMIT", "REMOVED_PRODUCT_LINK_STAYS"})
    void a_product_that_was_removed_has_no_category(Quirk quirk) {
        shop.simulator().quirks().add(quirk);
        Order order = shop.backOffice().place(basket());
        catalogue.remove("Fietslamp");
        assertThat(categories(shop.openWithCategories(), DocumentId.order(order.id())))
                .startsWith(Optional.empty(), id(books));
    }

    @Test
    void a_key_that_may_not_read_products_reads_on_without_and_it_is_said() {
        shop.simulator().quirks().add(Quirk.PRODUCTS_NOT_ALLOWED);
        Shop open = shop.openWithCategories();
        for (int i = 0; i < 2; i++) {
            DocumentId order =
                    DocumentId.order(shop.backOffice().place(basket()).id());
            assertThat(categories(open, order)).containsOnly(Optional.empty());
        }
        assertThat(open.categories()).isEmpty();
        assertThat(shop.simulator().tally().byRoute())
                .as("it is asked once")
                .containsEntry("GET categories", 1)
                .doesNotContainKey("GET products/:id");
        assertThat(open.profile().missing()).containsExactly("products", "categories");
        assertThat(shop.open().profile().missing()).as("not needed").isEmpty();
    }

    @Test
    void a_key_that_is_dead_by_then_is_no_product_without_a_category() {
        DocumentId order = DocumentId.order(shop.backOffice().place(basket()).id());
        shop.simulator().faults().onRequest(3, Fault.FORGET_ACCESS).onRequest(4, Fault.FORGET_ACCESS);
        assertThatThrownBy(() -> shop.openWithCategories().read(order)).isInstanceOf(NoAccess.class);
    }

    @Test
    void a_limit_amid_the_products_is_waited_out_and_what_was_read_is_known() {
        DocumentId order = DocumentId.order(shop.backOffice().place(basket()).id());
        Shop open = shop.openWithCategories();
        shop.simulator().faults().onRequest(5, Fault.BUSY);
        assertThatThrownBy(() -> open.read(order)).isInstanceOf(Busy.class);
        assertThat(categories(open, order)).startsWith(id(lights), id(books));
        assertThat(shop.simulator().tally().byRoute())
                .containsEntry("GET products/:id", 3)
                .containsEntry("GET categories", 1);
    }

    @Test
    void a_main_category_may_be_named_by_its_id() {
        shop.simulator().quirks().add(Quirk.MAIN_CATEGORY_IS_ID);
        Order order = shop.backOffice().place(basket());
        assertThat(categories(shop.openWithCategories(), DocumentId.order(order.id())))
                .startsWith(id(lights), id(books));
    }

    @Test
    void of_categories_with_one_name_the_main_one_is_meant_and_of_several_main_ones_none() {
        catalogue.add("Verlichting", books);
        catalogue.add("Boeken");
        Order order = shop.backOffice().place(basket());
        assertThat(categories(shop.openWithCategories(), DocumentId.order(order.id())))
                .startsWith(id(lights), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_RATE_LIMIT", "CREDIT_ROWS_POSITIVE"})
    void a_credit_is_of_the_category_of_what_comes_back(Quirk quirk) {
        shop.simulator().quirks().add(quirk);
        Order order = shop.backOffice().place(basket());
        Invoice credit = shop.backOffice().credit(order, "Fietslamp", 1);
        assertThat(categories(shop.openWithCategories(), DocumentId.invoice(credit.id())))
                .containsExactly(id(lights));
    }

    @Test
    void the_shops_categories_can_be_chosen_by_name_from_all_pages() {
        for (int i = 0; i < 250; i++) {
            catalogue.add("Rubriek %03d".formatted(i));
        }
        List<Choice> all = shop.openWithCategories().categories();
        assertThat(all).hasSize(252);
        assertThat(Stream.of(all.getFirst(), all.getLast()))
                .extracting(Choice::id, Choice::name)
                .containsExactly(
                        tuple(String.valueOf(books.id()), "Boeken"), tuple(String.valueOf(lights.id()), "Verlichting"));
    }

    private static OrderDraft basket() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                .row("Fietslamp", "24.95", 2, "21")
                .row("Routeboek", "18.50", 1, "9")
                .row("Verrassing", "5.00", 1, "21")
                .shipping("6.95", "21");
    }

    private Invoice invoice(Order order) {
        return shop.backOffice().invoicesOf(order).getFirst();
    }

    private static Optional<String> id(Category category) {
        return Optional.of(String.valueOf(category.id()));
    }

    private static List<Optional<String>> categories(Shop open, DocumentId id) {
        return lines(open, open.read(id).orElseThrow());
    }

    private static List<Optional<String>> lines(Shop open, RawDocument raw) {
        return open.parse(raw).sale().lines().stream().map(SalesLine::category).toList();
    }
}
