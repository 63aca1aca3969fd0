package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.fake.FakeBooks;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.Test;

/** An owner connects a shop with the keys that they pasted, and renews them. */
class ConnectTest {
    private static final Server SERVER = TestServer.server();
    private static final String SECRET = "sesame-4711";

    private final Browser browser = new Browser(SERVER);

    /** The page of the second step. */
    private String entered(String world) {
        HttpResponse<String> answer = browser.post(
                "/aansluiten?systeem=lockedshop",
                "/aansluiten",
                Map.of("systeem", "lockedshop", "winkel.world", world, "winkel.key", SECRET));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private HttpResponse<String> books(String page, String world, String name) {
        return browser.post(
                page + "?boekhouding=fakebooks",
                page,
                Map.of("boekhouding", "fakebooks", "boekhouding.world", world, "naam", name));
    }

    private static Optional<Connection> named(String name) {
        return SERVER.part(ConnectionStore.class).all().stream()
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    private static Connection connected(String name) {
        return named(name).orElseThrow();
    }

    @Test
    void the_owner_chooses_among_the_shop_systems() {
        assertThat(browser.read("/")).contains("Winkel aansluiten");
        assertThat(browser.read("/aansluiten")).contains("Welke webwinkel").contains("Locked Shop");
        assertThat(browser.read("/aansluiten?taal=en")).contains("Which shop do you have?");
        assertThat(browser.read("/aansluiten?systeem=nothing&taal=nl")).contains("Welke webwinkel");
    }

    @Test
    void a_shop_and_books_become_a_connection_that_runs() {
        String page = entered("connect runs");
        assertThat(browser.read(page + "?boekhouding=fakebooks"))
                .contains("Verbonden")
                .contains("Fietsenmakerij De Tandem")
                .contains("Naam van de koppeling");
        assertThat(browser.form(page + "?boekhouding=fakebooks", page).get("naam"))
                .startsWith("Fietsenmakerij De Tandem → Fake Books");

        HttpResponse<String> answer = books(page, "connect runs", "Connect runs");

        assertThat(answer.uri().toString()).contains("/configuratie?gedaan=aangesloten");
        assertThat(Browser.text(answer.body())).contains("Aangesloten.").contains("Connect runs");
        assertThat(connected("Connect runs").pushRules().start()).isPresent();
        TestServer.await(
                "both sides are checked",
                () -> connected("Connect runs").books().state() == Dot.State.CONNECTED
                        && connected("Connect runs").shop().state() == Dot.State.CONNECTED);
        assertThat(browser.get(page).statusCode()).as("its step is over").isEqualTo(404);
    }

    @Test
    void a_secret_is_written_into_no_page() {
        String page = entered("connect secret");
        assertThat(browser.get(page + "?boekhouding=fakebooks").body()).doesNotContain(SECRET);
        books(page, "connect secret", "Connect secret");
        String keys = Links.keys(connected("Connect secret").key().id());
        assertThat(browser.get(keys).body()).doesNotContain(SECRET).contains("connect secret");

        HttpResponse<String> wrong = browser.post(
                "/aansluiten?systeem=lockedshop",
                "/aansluiten",
                Map.of("systeem", "lockedshop", "winkel.world", "", "winkel.key", SECRET));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain(SECRET);
        assertThat(Browser.text(wrong.body())).contains("Dit klopt nog niet").contains("Vul dit in.");
    }

    @Test
    void a_shop_that_does_not_let_us_in_is_not_kept() {
        FakeShop.named("connect refused").fail(() -> new ApiFailure.NoAccess("GET profile: 401 bad key"));

        HttpResponse<String> answer = browser.post(
                "/aansluiten?systeem=lockedshop",
                "/aansluiten",
                Map.of("systeem", "lockedshop", "winkel.world", "connect refused", "winkel.key", SECRET));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.text(answer.body()))
                .contains("Locked Shop laat ons niet binnen")
                .contains("GET profile: 401 bad key")
                .contains("Controleer het adres en de sleutels");
    }

    @Test
    void what_the_key_may_not_read_is_said_and_does_not_stop() {
        FakeShop.named("connect rights").lacks("invoices: read");
        String page = entered("connect rights");

        assertThat(browser.read(page))
                .contains("Deze rechten heeft de sleutel niet")
                .contains("invoices: read");

        books(page, "connect rights", "Connect rights");
        String overview = Links.overview(connected("Connect rights").key().id());
        TestServer.await(
                "the overview says it", () -> browser.read(overview).contains("mag dit niet lezen: invoices: read"));
    }

    @Test
    void books_that_do_not_let_us_in_are_not_connected() {
        String page = entered("connect books");
        FakeBooks.named("connect books").fail(() -> new ApiFailure.NoAccess("GET administration: 403"));

        HttpResponse<String> answer = books(page, "connect books", "Connect books");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.text(answer.body())).contains("GET administration: 403");
        assertThat(named("Connect books")).isEmpty();
    }

    @Test
    void a_name_that_gives_the_folder_of_another_connection_is_refused() {
        String page = entered("connect names");
        TestServer.connect(SERVER, "Connect taken", "fakebooks", Map.of());

        assertThat(Browser.text(books(page, "w", "connect/taken").body())).contains("die zo heet, of bijna zo");
        assertThat(Browser.text(books(page, "w", "..").body())).contains("minstens één letter");
        assertThat(named("..")).isEmpty();
    }

    @Test
    void renewing_keeps_a_secret_that_is_left_empty() {
        books(entered("connect renew"), "connect renew", "Connect renew");
        Connection connection = connected("Connect renew");
        String keys = Links.keys(connection.key().id());

        HttpResponse<String> answer =
                browser.post(keys, keys + "/winkel", Map.of("winkel.world", "connect renewed", "winkel.key", ""));

        assertThat(Browser.text(answer.body())).contains("Bewaard.");
        assertThat(SERVER.part(Credentials.class)
                        .of(connection.key())
                        .orElseThrow()
                        .shop())
                .isEqualTo(Map.of("world", "connect renewed", "key", SECRET));
    }

    @Test
    void keys_that_do_not_work_do_not_replace_those_that_do() {
        books(entered("connect keep"), "connect keep", "Connect keep");
        Connection connection = connected("Connect keep");
        FakeShop.named("connect shut").fail(() -> new ApiFailure.NoAccess("GET profile: 401"));
        String keys = Links.keys(connection.key().id());

        HttpResponse<String> answer = browser.post(keys, keys + "/winkel", Map.of("winkel.world", "connect shut"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(SERVER.part(Credentials.class)
                        .of(connection.key())
                        .orElseThrow()
                        .shop())
                .containsEntry("world", "connect keep");
    }

    @Test
    void declared_keys_are_renewed_where_they_are_declared() {
        var key = TestServer.connect(SERVER, "Connect declared", "fakebooks", Map.of());
        assertThat(browser.read(Links.keys(key.id()))).contains("staan in doorzet.yaml");
        assertThat(browser.get(Links.keys(key.id())).body()).doesNotContain("<form class=\"entered\"");
    }
}
