package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.Test;

/** The shop's categories in the tab <i>Configuratie</i>. */
class CategoriesTest {
    private static final Server SERVER = TestServer.server();

    private final Browser browser = new Browser(SERVER);

    @Test
    void each_category_of_the_shop_can_have_an_account_of_its_own() {
        ConnectionKey key = shop("Categories chosen");

        assertThat(Browser.text(browser.get(page(key)).body()))
                .contains("categorie Boeken en kaarten", "categorie Verlichting")
                .contains("Is daar niets gekozen, dan geldt goederen.")
                .doesNotContain("Alleen de eerste");

        Map<String, String> form = new TreeMap<>(browser.form(page(key), page(key)));
        form.put("booking.ledger.category-12", "8010 Omzet laag");
        form.put("+key.booking.ledger", "category-13-domestic-9");
        form.put("+value.booking.ledger", "8220 Overig 8220");
        String saved = Browser.text(browser.post(page(key), page(key), form).body());

        assertThat(SERVER.part(ConnectionStore.class).get(key).bookingRules().ledger())
                .hasEntrySatisfying(
                        "category-12", account -> assertThat(account).hasToString("8010"))
                .hasEntrySatisfying(
                        "category-13-domestic-9", account -> assertThat(account).hasToString("8220"))
                .doesNotContainKey("category-13");
        assertThat(saved)
                .contains("Grootboekrekeningen: categorie Boeken en kaarten: – → 8010 Omzet laag")
                .contains("Grootboekrekeningen: categorie Verlichting, binnenland 9 %: – → 8220 Overig 8220");
    }

    @Test
    void a_hundred_have_a_row_and_what_was_chosen_for_others_stays() {
        ConnectionKey key = Showcase.demanding(SERVER, "Categories many");
        for (int i = 0; i < 120; i++) {
            FakeShop.named("Categories many").counts(new Choice("" + i, "Rubriek " + i, Map.of()));
        }
        Map<String, String> form = new TreeMap<>(browser.form(page(key), page(key)));
        assertThat(form).containsKey("booking.ledger.category-99").doesNotContainKey("booking.ledger.category-100");

        form.put("+key.booking.ledger", "category-110");
        form.put("+value.booking.ledger", "8000 Omzet hoog");
        String saved = Browser.text(browser.post(page(key), page(key), form).body());
        assertThat(saved)
                .contains("Alleen de eerste 100 categorieën staan hier.")
                .contains("categorie Rubriek 110");
    }

    @Test
    void a_shop_that_does_not_answer_takes_away_no_choice() {
        ConnectionKey key = shop("Categories without answer");
        Map<String, String> form = new TreeMap<>(browser.form(page(key), page(key)));
        form.put("booking.ledger.category-12", "8010 Omzet laag");
        browser.post(page(key), page(key), form);

        FakeShop.named("Categories without answer").fail(() -> new NoAnswer("list the categories: no answer"));
        browser.post(page(key), page(key) + "/lijsten", form);
        String html = browser.get(page(key)).body();

        assertThat(Browser.text(html))
                .contains("De categorieën van Fake Shop konden niet worden opgehaald (list the categories: no answer)")
                .contains("categorie 12")
                .contains("Omzet laag");
        FakeShop.named("Categories without answer").recover();
    }

    @Test
    void a_shop_without_categories_is_not_asked_about_them() {
        ConnectionKey key = Showcase.demanding(SERVER, "Categories none");
        assertThat(Browser.text(browser.get(page(key)).body())).doesNotContain("categorie");
    }

    private static ConnectionKey shop(String name) {
        FakeShop.named(name)
                .counts(new Choice("12", "Boeken en kaarten", Map.of()), new Choice("13", "Verlichting", Map.of()));
        return Showcase.demanding(SERVER, name);
    }

    private static String page(ConnectionKey key) {
        return "/koppelingen/" + key.id() + "/configuratie";
    }
}
