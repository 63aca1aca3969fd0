package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.server.account.AuditStore;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.DocumentStatus;
import org.junit.jupiter.api.Test;

/** The tab <i>Configuratie</i>. */
class SettingsTest {
    private static final Server SERVER = TestServer.server();

    private final Browser browser = new Browser(SERVER);

    private static String page(ConnectionKey key) {
        return "/koppelingen/" + key.id() + "/configuratie";
    }

    private static ConnectionKey connect(String name) {
        return TestServer.connect(SERVER, name, "fakebooks", Map.of());
    }

    private static Connection now(ConnectionKey key) {
        return SERVER.part(ConnectionStore.class).get(key);
    }

    private HttpResponse<String> save(ConnectionKey key, Map<String, String> changes) {
        Map<String, String> form = new TreeMap<>(browser.form(page(key), page(key)));
        form.putAll(changes);
        return browser.post(page(key), page(key), form);
    }

    @Test
    void what_is_saved_as_it_was_drawn_changes_nothing() {
        ConnectionKey key = Showcase.demanding(SERVER, "Settings as drawn");
        String before = now(key).version();

        HttpResponse<String> answer = save(key, Map.of());

        assertThat(Browser.text(answer.body())).contains("Er was niets gewijzigd.");
        assertThat(now(key).version()).isEqualTo(before);
        assertThat(SERVER.part(AuditStore.class).newest(key, 9)).isEmpty();
    }

    @Test
    void a_change_is_saved_and_stands_in_the_history() {
        ConnectionKey key = connect("Settings saved");

        HttpResponse<String> answer = save(
                key, Map.of("booking.tolerance", "0,05", "push.start", "2026-01-01", "push.platformSales", "false"));

        assertThat(Browser.text(answer.body()))
                .contains("Bewaard.")
                .contains("Afronding tot en met: 0.02 → 0.05")
                .contains("Boek ook verkopen via een platform: ja → nee")
                .contains("Olga (owner@tests.example)");
        assertThat(now(key).bookingRules().tolerance()).isEqualByComparingTo("0.05");
        assertThat(now(key).pushRules().platformSales()).isFalse();
        assertThat(SERVER.part(AuditStore.class).newest(key, 9).getFirst().changes())
                .contains(new Change("push.start", Optional.empty(), Optional.of("2026-01-01")));
    }

    @Test
    void everything_that_is_wrong_is_said_at_its_field_and_nothing_is_saved() {
        ConnectionKey key = connect("Settings wrong");
        String before = now(key).version();

        HttpResponse<String> answer =
                save(key, Map.of("booking.tolerance", "weinig", "push.start", "31-12", "push.timeZone", "Mokum"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.text(answer.body()))
                .contains("Er kloppen nog 3 dingen niet")
                .contains("“weinig” is geen bedrag")
                .contains("“31-12” is geen datum")
                .contains("“Mokum” is geen tijdzone");
        assertThat(answer.body()).contains("value=\"weinig\"").contains("aria-invalid=\"true\"");
        assertThat(now(key).version()).isEqualTo(before);
    }

    @Test
    void a_switch_to_invoices_first_says_what_it_means() {
        ConnectionKey key = Showcase.demanding(SERVER, "Settings switched");
        Map<String, String> switched = new TreeMap<>(browser.form(page(key), page(key)));
        switched.put("push.source", "INVOICES");

        String asked = browser.post(page(key), page(key), switched).body();

        assertThat(Browser.text(asked))
                .contains("Overstappen op facturen")
                .contains("1 bestellingen zijn geboekt en blijven geboekt")
                .contains("D12");
        assertThat(now(key).pushRules().source()).isEqualTo(Source.PAID_ORDERS);

        switched.put("bevestigd", "true");
        String saved = browser.post(page(key), page(key), switched).body();

        assertThat(Browser.text(saved)).contains("Bewaard.").contains("Bij facturen bestaat geen filter op status");
        assertThat(now(key).pushRules().source()).isEqualTo(Source.INVOICES);
    }

    @Test
    void choices_come_from_the_books_and_say_what_was_suggested() {
        ConnectionKey key = Showcase.demanding(SERVER, "Settings lists");

        String html = browser.get(page(key)).body();

        assertThat(html)
                .contains("<option value=\"v21\" selected>21% btw</option>")
                .contains("<option value=\"8100 Verzendkosten\"></option>");
        assertThat(Browser.text(html))
                .contains("Voorgesteld. De naam")
                .contains("Kenmerk")
                .contains("Notitie");
    }

    @Test
    void an_account_is_chosen_by_its_name_and_one_that_is_not_on_the_list_is_refused() {
        ConnectionKey key = Showcase.demanding(SERVER, "Settings account");

        save(key, Map.of("booking.ledger.goods", "8220 Overig 8220"));
        assertThat(now(key).bookingRules().ledger().get("goods")).hasToString("8220");

        HttpResponse<String> refused = save(key, Map.of("booking.ledger.goods", "8999 Weet ik niet"));
        assertThat(Browser.text(refused.body())).contains("staat niet in de lijst van de boekhouding");
        assertThat(now(key).bookingRules().ledger().get("goods")).hasToString("8220");
    }

    @Test
    void a_kind_of_its_own_can_be_added() {
        ConnectionKey key = Showcase.demanding(SERVER, "Settings row");

        save(key, Map.of("+key.booking.vat", "oss-DE-19", "+value.booking.vat", "21% btw"));

        assertThat(now(key).bookingRules().vat().get("oss-DE-19")).hasToString("v21");
        assertThat(browser.read(page(key))).contains("éénloketregeling DE 19 %");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten_unseen() {
        ConnectionKey key = connect("Settings overtaken");
        Map<String, String> mine = new TreeMap<>(browser.form(page(key), page(key)));
        save(key, Map.of("booking.tolerance", "0.03"));

        mine.put("booking.description", "Verkoop {number}");
        HttpResponse<String> answer = browser.post(page(key), page(key), mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.text(answer.body())).contains("intussen door iemand anders gewijzigd");
        assertThat(answer.body()).contains("value=\"Verkoop {number}\"");
        assertThat(now(key).bookingRules().tolerance()).isEqualByComparingTo("0.03");
    }

    @Test
    void a_change_lets_what_was_not_booked_be_decided_anew() {
        ConnectionKey key = Showcase.demanding(SERVER, "Settings rescan");
        save(key, Map.of("push.orderStatuses", "7"));
        assertThat(Showcase.counts(SERVER, key).of(DocumentStatus.BOOKED)).isEqualTo(1);
        FakeShop.named("Settings rescan")
                .put(Sales.of(4002, Instant.now(Clock.systemUTC())).paidOrder());
        TestServer.await(
                "4002 has another status than was chosen",
                () -> browser.read("/koppelingen/" + key.id() + "?lijst=open").contains("status die u niet"));

        save(key, Map.of("push.orderStatuses", ""));

        TestServer.await("4002 is booked", () -> Showcase.counts(SERVER, key).of(DocumentStatus.BOOKED) == 2);
    }

    @Test
    void what_was_saved_here_survives_the_same_file_and_yields_to_a_changed_one() {
        ConnectionKey key = connect("Settings declared");
        save(key, Map.of("booking.tolerance", "0.04"));

        connect("Settings declared");
        assertThat(now(key).bookingRules().tolerance()).isEqualByComparingTo("0.04");

        TestServer.connect(SERVER, "Settings declared", "fakebooks", Map.of("creditInvoices", "true"));
        assertThat(now(key).bookingRules().tolerance()).isEqualByComparingTo("0.02");
        assertThat(browser.read(page(key)))
                .contains("Boek ook creditfacturen: nee → ja")
                .contains("doorzet.yaml");
    }
}
