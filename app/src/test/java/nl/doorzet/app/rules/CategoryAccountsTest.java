package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Category;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goods can have a ledger account per category of the shop. */
class CategoryAccountsTest {
    private static final String GOODS = "Omzet goederen hoog";
    private static final String LIGHTS = "Verzendkosten";
    private static final String CLOTHES = "Betaalkosten";

    @RegisterExtension
    final Scene scene = Scene.withMoneybird().readingCategories();

    private final Category lights = scene.office().catalogue().add("Verlichting");
    private final Category clothes = scene.office().catalogue().add("Kleding");

    @BeforeEach
    void fill() {
        scene.office().catalogue().file("Fietslamp", lights);
        scene.office().catalogue().file("Regenjas", clothes);
    }

    @Test
    void a_sale_of_two_categories_is_booked_on_two_accounts_and_what_has_none_on_that_of_goods() {
        paid();
        connect();
        assertThat(booked())
                .containsExactly(entry("Fietslamp", LIGHTS), entry("Regenjas", CLOTHES), entry("Pomp", GOODS));
    }

    @Test
    void what_comes_back_is_booked_where_it_was() {
        Order order = paid();
        scene.office().credit(order, "Regenjas", 1);
        connect(Map.of("source", "INVOICES"));
        assertThat(scene.books.invoices()).hasSize(2);
        assertThat(booked()).containsExactly(entry("Regenjas", CLOTHES));
    }

    @Test
    void a_product_that_was_removed_meanwhile_goes_to_goods() {
        paid();
        scene.office().catalogue().remove("Regenjas");
        connect();
        assertThat(booked()).contains(entry("Fietslamp", LIGHTS), entry("Regenjas", GOODS));
    }

    @Test
    void a_key_that_may_not_read_products_holds_up_nothing_and_the_owner_is_told() {
        scene.shop.quirks().add(Quirk.PRODUCTS_NOT_ALLOWED);
        Order order = paid();
        connect();
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(booked().values()).containsOnly(GOODS);
        assertThat(scene.connection().profile().orElseThrow().missing()).containsExactly("products", "categories");
    }

    @Test
    void an_order_that_waits_for_an_account_goes_when_its_category_gets_one() {
        Order order = scene.office()
                .pay(scene.office()
                        .place(OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                                .row("Fietslamp", "24.95", 1, "21")));
        Map<String, String> accounts = accounts();
        accounts.remove("ledger.goods");
        accounts.remove("ledger.category-" + lights.id());
        scene.connect(Map.of(), accounts);
        assertThat(scene.standing(order)).isEqualTo("ATTENTION MISSING_LEDGER_ACCOUNT");
        accounts.put("ledger.category-" + lights.id(), scene.books.ledgerAccountId(LIGHTS));
        scene.connect(Map.of(), accounts);
        assertThat(booked()).containsExactly(entry("Fietslamp", LIGHTS));
    }

    private Order paid() {
        OrderDraft draft = OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                .row("Fietslamp", "24.95", 2, "21")
                .row("Regenjas", "79.95", 2, "21")
                .row("Pomp", "19.95", 1, "21");
        return scene.office().pay(scene.office().place(draft));
    }

    private void connect() {
        connect(Map.of());
    }

    private void connect(Map<String, String> push) {
        scene.connect(push, accounts());
    }

    private Map<String, String> accounts() {
        Map<String, String> accounts = new HashMap<>();
        accounts.put("ledger.goods", scene.books.ledgerAccountId(GOODS));
        accounts.put("ledger.category-" + lights.id(), scene.books.ledgerAccountId(LIGHTS));
        accounts.put("ledger.category-" + clothes.id(), scene.books.ledgerAccountId(CLOTHES));
        return accounts;
    }

    /** By article, the name of its account on the newest invoice in the books. */
    private Map<String, String> booked() {
        Map<String, String> booked = new LinkedHashMap<>();
        scene.books
                .invoices()
                .getLast()
                .lines()
                .forEach(line -> booked.put(line.description(), line.account().name()));
        return booked;
    }
}
