package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Server SERVER = TestServer.server();
    private static final ConnectionKey KEY = Showcase.fill(SERVER, "Pages");
    private static final String CONNECTION = "/koppelingen/" + KEY.id();

    private final Browser browser = new Browser(SERVER);

    private static String order(long id) {
        return CONNECTION + "/documenten/order/" + id;
    }

    @Test
    void the_overview_shows_both_dots_and_the_counts() {
        assertThat(browser.read("/"))
                .contains("Pages")
                .contains("Betaalde bestellingen")
                .contains("Fake Shop Verbonden")
                .contains("Fake Books Verbonden")
                .contains("4 fouten")
                .contains("1 open")
                .contains("61 geboekt")
                .contains("1 overgeslagen");
    }

    @Test
    void the_overview_says_what_needs_the_owner() {
        assertThat(browser.read("/")).contains("Hier bent u aan de beurt").contains("1 × De boekhouding weigerde");
    }

    @Test
    void a_connection_opens_at_its_errors() {
        assertThat(browser.read(CONNECTION))
                .contains("De boekhouding weigerde")
                .contains("De bedragen van de winkel kloppen onderling niet")
                .doesNotContain("Nog niet betaald");
    }

    @Test
    void each_list_holds_its_own_documents() {
        assertThat(browser.read(CONNECTION + "?lijst=open")).contains("2001").contains("Nog niet betaald");
        assertThat(browser.read(CONNECTION + "?lijst=overgeslagen"))
                .contains("2002")
                .contains("Geannuleerd voordat er betaald was")
                .doesNotContain("Nog niet betaald");
    }

    @Test
    void documents_are_found_by_number_customer_and_amount() {
        assertThat(browser.read(CONNECTION + "?lijst=alles&zoek=3001"))
                .contains("3001")
                .doesNotContain("3002");
        assertThat(browser.read(CONNECTION + "?lijst=alles&zoek=fatima"))
                .contains("Fatima El Amrani")
                .doesNotContain("Tom");
        assertThat(browser.read(CONNECTION + "?lijst=alles&zoek=1.234,56"))
                .contains("€ 1.234,56")
                .doesNotContain("€ 121,00");
        assertThat(browser.read(CONNECTION + "?lijst=alles&zoek=%25")).contains("Niets gevonden");
    }

    @Test
    void the_next_page_goes_on_where_the_first_ended() {
        String first = browser.get(CONNECTION + "?lijst=geboekt").body();
        assertThat(first).contains(">1000<").doesNotContain(">1059<");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(browser.get(next).body())
                .contains(">1059<")
                .doesNotContain(">1000<")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void a_booked_order_tells_its_whole_story() {
        assertThat(browser.read(order(1001)))
                .contains("Gezien in de lijst van de winkel")
                .contains("Gelezen uit de winkel")
                .contains("Boeking verstuurd")
                .contains("Zo is het geboekt")
                .contains("€ 100,00")
                .contains("€ 21,00")
                .contains("Lezing 1");
        assertThat(browser.get(order(1001)).body()).contains("href=\"https://books.example/entries/");
    }

    @Test
    void a_lost_answer_is_told_with_its_rule() {
        assertThat(browser.read(order(3005)))
                .contains("niemand weet of het geboekt is D9")
                .contains("Teruggevonden in de boekhouding");
    }

    @Test
    void a_problem_is_told_in_three_parts() {
        assertThat(browser.read(order(3001)))
                .contains("Bestelling 3001 boeken in Fake Books.")
                .contains("Fake Books weigerde: The period is closed")
                .contains("kies dan Verwerk")
                .contains("U bent aan de beurt");
    }

    @Test
    void what_was_asked_and_answered_is_part_of_the_story() {
        assertThat(browser.read(order(3001)))
                .contains("create invoice")
                .contains("POST https://books.example/invoices");
    }

    @Test
    void amounts_that_differ_show_every_way_of_computing() {
        assertThat(browser.read(order(3002)))
                .contains("Elke manier van rekenen")
                .contains("Volgens de winkel: € 121,00, waarvan € 20,00 btw")
                .contains("verschil € 1,00");
    }

    @Test
    void a_snapshot_is_shown_without_personal_data() {
        assertThat(browser.get(order(1001)).body())
                .doesNotContain("klant@example.com")
                .contains("•••");
    }

    @Test
    void a_customers_name_cannot_bring_a_script() {
        assertThat(browser.get(CONNECTION + "?lijst=open").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void a_list_can_be_taken_along_whole() {
        HttpResponse<String> file = browser.get(CONNECTION + "/documenten.csv?lijst=geboekt");
        assertThat(file.headers().firstValue("content-type").orElseThrow()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .contains("attachment")
                .contains("doorzet-geboekt.csv");
        assertThat(file.body().lines())
                .hasSize(62)
                .anyMatch(line -> line.startsWith("Bestelling,1000,1000,Sanne de Wit,"))
                .anyMatch(line -> line.contains(",EUR,1234.56,214.26,Geboekt,"));
        assertThat(browser.get(CONNECTION + "/documenten.csv?lijst=alles&zoek=3001")
                        .body()
                        .lines())
                .hasSize(2);
    }

    @Test
    void a_connection_has_its_own_overview() {
        assertThat(browser.read(CONNECTION + "/overzicht"))
                .contains("Fake Shop Verbonden")
                .contains("61 geboekt")
                .contains("Hier bent u aan de beurt");
    }

    @Test
    void help_begins_with_what_goes_and_what_does_not() {
        String help = browser.read("/hulp");
        assertThat(help).contains("1. Wat gaat er naar de boekhouding, en wat niet?");
        assertThat(browser.get("/hulp")
                        .body()
                        .split("<ol class=\"points\">", -1)[1]
                        .split("</ol>", -1)[0]
                        .split("<li>", -1))
                .as("the six points of rules D2 to D8")
                .hasSize(7);
    }

    @Test
    void written_files_can_be_seen_and_downloaded_and_nothing_else() throws IOException {
        ConnectionKey own = TestServer.connect(SERVER, "Files", "filebooks", Map.of());
        Connection connection = SERVER.part(ConnectionStore.class).get(own);
        Path folder = SERVER.part(Opener.class).files(connection).resolve("2026");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("invoice 1.xml"), "<Invoice/>");
        String page = "/koppelingen/" + own.id() + "/bestanden";
        assertThat(browser.read(page)).contains("invoice 1.xml");
        HttpResponse<String> download = browser.get(page + "/download/2026/invoice%201.xml");
        assertThat(download.body()).isEqualTo("<Invoice/>");
        assertThat(download.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment");
        HttpResponse<String> view = browser.get(page + "/bekijk/2026/invoice%201.xml");
        assertThat(view.headers().firstValue("content-type").orElseThrow()).startsWith("text/plain");
        assertThat(browser.get(page + "/download/..%2f..%2fpostgres.password").statusCode())
                .isIn(400, 404);
        assertThat(browser.get(page + "/download/2026").statusCode()).isEqualTo(404);
    }
}
