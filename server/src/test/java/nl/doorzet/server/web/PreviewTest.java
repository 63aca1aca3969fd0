package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.fake.FakeBooks;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tab <i>Voorbeeld</i>. */
class PreviewTest {
    private static final Server SERVER = TestServer.server();
    private static final ConnectionKey KEY = Showcase.fill(SERVER, "Preview");
    private static final String PAGE = "/koppelingen/" + KEY.id() + "/voorbeeld";
    private static final String SETTINGS = "/koppelingen/" + KEY.id() + "/configuratie";

    private final Browser browser = new Browser(SERVER);

    private String preview(Map<String, String> changes) {
        Map<String, String> form = new TreeMap<>(browser.form(SETTINGS, SETTINGS));
        form.putAll(changes);
        return browser.post(SETTINGS, PAGE, form).body();
    }

    @Test
    void with_the_saved_settings_nothing_differs() {
        assertThat(browser.read(PAGE))
                .contains("10 documenten Alles blijft zoals het is.")
                .contains("Totaal per btw-tarief")
                .contains("21 %");
    }

    @Test
    void a_change_is_seen_beside_what_was_booked() {
        assertThat(Browser.text(preview(Map.of("booking.description", "Verkoop {number}", "aantal", "25"))))
                .contains("Omschrijving: Webshop {number} → Verkoop {number}")
                .contains("25 documenten")
                .contains("Webshop 1001 Verkoop 1001")
                .contains("Dit document staat al in de boekhouding en blijft daar zoals het is");
    }

    @Test
    void documents_that_would_be_held_say_why() {
        assertThat(Browser.text(preview(Map.of("push.reference", "INVOICE_NUMBER"))))
                .contains("Het gekozen nummer ontbreekt");
    }

    @Test
    void invoices_instead_of_orders_can_be_looked_at_first() {
        assertThat(Browser.text(preview(Map.of("push.source", "INVOICES"))))
                .contains("Deze koppeling boekt de andere soort documenten");
    }

    @Test
    void a_period_is_shown_whole() {
        assertThat(browser.read(PAGE + "?van=2001-01-01&tot=2001-12-31")).contains("Geen documenten om te tonen");
        assertThat(browser.read(PAGE + "?van=2001-01-01")).contains("67 documenten");
    }

    @Test
    void settings_that_cannot_be_used_are_not_previewed() {
        assertThat(Browser.text(preview(Map.of("booking.tolerance", "veel"))))
                .contains("Deze instellingen kunnen zo niet");
    }

    @Test
    void nothing_is_sent_and_nothing_is_kept() {
        ConnectionKey key = Showcase.demanding(SERVER, "Preview quiet");
        String settings = "/koppelingen/" + key.id() + "/configuratie";
        Map<String, String> form = new TreeMap<>(browser.form(settings, settings));
        form.put("push.source", "INVOICES");
        FakeBooks books = FakeBooks.named("Preview quiet");
        String rules = SERVER.part(ConnectionStore.class).get(key).version();
        long rows = rows(key);
        int entries = books.entries().size();
        int lookUps = books.lookUps();

        browser.post(settings, "/koppelingen/" + key.id() + "/voorbeeld", form);

        assertThat(rows(key)).isEqualTo(rows);
        assertThat(books.entries()).hasSize(entries);
        assertThat(books.lookUps()).isEqualTo(lookUps);
        assertThat(SERVER.part(ConnectionStore.class).get(key).version()).isEqualTo(rules);
    }

    /** Of everything that only grows, and of jobs other than the regular polls. */
    private static long rows(ConnectionKey key) {
        return SERVER.part(JdbcClient.class)
                .sql("""
                        select (select count(*) from delivery where connection_id = :id)
                          + (select count(*) from snapshot where connection_id = :id)
                          + (select count(*) from audit where connection_id = :id)
                          + (select count(*) from exchange where connection_id = :id)
                          + (select count(*) from job where connection_id = :id and kind in ('FETCH', 'PUSH'))""")
                .param("id", key.id())
                .query(Long.class)
                .single();
    }
}
