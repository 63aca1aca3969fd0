package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.FakeBooks;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.DocumentStatus;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private static final Server SERVER = TestServer.server();

    private final Browser browser = new Browser(SERVER);

    @Test
    void process_tries_again() {
        FakeBooks books = FakeBooks.named("Process");
        ConnectionKey own = Showcase.errors(SERVER, "Process");
        String page = "/koppelingen/" + own.id() + "/documenten/order/3001";
        books.on("3001", Script.BOOK);
        String told =
                Browser.text(browser.post(page, page + "/verwerk", Map.of()).body());
        assertThat(told).contains("Aangeboden.").contains("Verwerk gevraagd");
        TestServer.await("it is booked", () -> browser.read(page).contains("Zo is het geboekt"));
    }

    @Test
    void what_is_ignored_goes_to_the_skipped_with_its_note() {
        ConnectionKey own = Showcase.errors(SERVER, "Ignore");
        String page = "/koppelingen/" + own.id() + "/documenten/order/3002";
        String told = Browser.text(browser.post(page, page + "/negeer", Map.of("notitie", "Met de <hand> geboekt"))
                .body());
        assertThat(told).contains("Genegeerd").contains("Overgeslagen").contains("Met de &lt;hand&gt; geboekt");
    }

    @Test
    void what_is_booked_cannot_be_ignored_or_processed() {
        FakeShop.named("Impossible")
                .put(Sales.of(1002, Instant.now(Clock.systemUTC())).paidOrder());
        ConnectionKey own = Showcase.errors(SERVER, "Impossible");
        TestServer.await("1002 is booked", () -> Showcase.counts(SERVER, own).of(DocumentStatus.BOOKED) == 1);
        String documents = "/koppelingen/" + own.id() + "/documenten/order/";
        for (String action : List.of("/negeer", "/verwerk")) {
            HttpResponse<String> answer = browser.post(documents + "3001", documents + "1002" + action, Map.of());
            assertThat(Browser.text(answer.body())).contains("Dat kan niet");
        }
        assertThat(Showcase.counts(SERVER, own).of(DocumentStatus.BOOKED)).isEqualTo(1);
    }

    @Test
    void all_errors_are_processed_in_their_lane() {
        FakeBooks books = FakeBooks.named("Bulk");
        ConnectionKey own = Showcase.errors(SERVER, "Bulk");
        books.on("3001", Script.BOOK);
        String page = "/koppelingen/" + own.id();
        assertThat(Browser.text(browser.post(page, page + "/verwerk", Map.of("alle", "true"))
                        .body()))
                .contains("loopt door als u deze pagina sluit");
        TestServer.await("3001 is booked", () -> Showcase.counts(SERVER, own).of(DocumentStatus.BOOKED) == 1);
        TestServer.await("nothing is under way", () -> !browser.read(page).contains("Er wordt gewerkt"));
        // It is in the books, with a cent too much: nobody may send it again.
        assertThat(browser.read(page + "/documenten/order/3003")).doesNotContain("Verwerk gevraagd");
        assertThat(Browser.text(browser.post(page, page + "/verwerk", Map.of()).body()))
                .contains("U heeft niets gekozen");
    }

    @Test
    void what_a_filter_finds_is_ignored_with_one_note() {
        ConnectionKey own = Showcase.errors(SERVER, "Bulk ignored");
        String page = "/koppelingen/" + own.id();
        Map<String, String> form =
                Map.of("alle", "true", "lijst", "fouten", "reden", "BOOKS_REFUSED", "notitie", "Met de hand geboekt");
        browser.post(page, page + "/negeer", form);
        TestServer.await("one is left out", () -> Showcase.counts(SERVER, own).of(DocumentStatus.SKIPPED) == 1);
        assertThat(browser.read(page + "/documenten/order/3001")).contains("Met de hand geboekt");
        assertThat(Showcase.counts(SERVER, own).of(DocumentStatus.ATTENTION)).isEqualTo(3);
    }

    @Test
    void chosen_ones_are_ignored_at_once() {
        ConnectionKey own = Showcase.errors(SERVER, "Chosen");
        String page = "/koppelingen/" + own.id();
        assertThat(Browser.text(browser.post(page, page + "/negeer", Map.of("document", "order/3002"))
                        .body()))
                .contains("1 document genegeerd");
        assertThat(browser.read(page + "?lijst=overgeslagen")).contains("3002");
    }
}
