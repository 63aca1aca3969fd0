package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SafetyTest {
    private final Server server = TestServer.server();
    private final Browser browser = new Browser(server);

    @Test
    void a_form_without_its_token_changes_nothing() {
        ConnectionKey key = TestServer.connect(server, "Token", "fakebooks", Map.of());
        HttpResponse<String> answer = browser.postWith("made-up", "/koppelingen/" + key.id() + "/verwerk", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.text(answer.body())).contains("Dit formulier is verlopen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "configuratie",
                "configuratie/bewerk",
                "configuratie/lijsten",
                "voorbeeld",
                "inhalen",
                "inhalen/begin",
                "sleutels/winkel"
            })
    void no_form_of_a_connection_is_taken_without_its_token(String form) {
        ConnectionKey key = TestServer.connect(server, "Token", "fakebooks", Map.of());
        assertThat(browser.postWith("made-up", "/koppelingen/" + key.id() + "/" + form, Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aansluiten",
                "/aansluiten/00000000-0000-0000-0000-000000000000",
                "/aansluiten/00000000-0000-0000-0000-000000000000/klaar"
            })
    void no_shop_is_connected_without_the_forms_token(String form) {
        assertThat(browser.postWith("made-up", form, Map.of("winkel.world", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "configuratie",
                "voorbeeld",
                "overzicht",
                "inhalen",
                "aansluiting",
                "sleutels",
                "gaten.csv",
                "documenten.csv"
            })
    void looking_changes_nothing(String page) {
        ConnectionKey key = TestServer.connect(server, "Looking", "fakebooks", Map.of());
        String before = standing(key);
        assertThat(browser.get("/koppelingen/" + key.id() + "/" + page
                                + "?push.source=INVOICES&bevestigd=true&versie=x&dag=2026-01-01")
                        .statusCode())
                .isEqualTo(200);
        assertThat(standing(key)).isEqualTo(before);
    }

    private String standing(ConnectionKey key) {
        return server.part(JdbcClient.class)
                .sql("""
                        select c.push_rules || c.booking_rules || jsonb_build_object(
                          'audits', (select count(*) from audit a where a.connection_id = c.id),
                          'backfills', (select count(*) from backfill b where b.connection_id = c.id)) from connection c
                        where c.id = ?""")
                .param(key.id())
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8080"})
    void another_host_name_is_refused(String host) throws IOException {
        assertThat(statusLine(host)).contains("421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8080", "[::1]:8080"})
    void this_machines_own_names_are_answered(String host) throws IOException {
        assertThat(statusLine(host)).contains("200");
    }

    private String statusLine(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = "GET /hulp HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void nothing_may_be_loaded_from_elsewhere_or_framed() {
        HttpResponse<String> page = browser.get("/");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(page.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(page.body()).doesNotContain("style=").doesNotContain("onclick");
    }

    @Test
    void assets_carry_their_hash_and_may_be_kept() {
        String page = browser.get("/").body();
        String htmx = page.replaceAll("(?s).*src=\"(/assets/htmx[^\"]+)\".*", "$1");
        HttpResponse<String> answer = browser.get(htmx);
        assertThat(htmx).matches("/assets/htmx\\.min-[0-9a-f]{32}\\.js");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nergens",
                "/koppelingen/1",
                "/login",
                "/login/webauthn.js",
                "/webauthn/register",
                "/koppelingen/00000000-0000-0000-0000-000000000000",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js"
            })
    void what_does_not_exist_is_said_in_the_same_look(String path) {
        HttpResponse<String> answer = browser.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Browser.text(answer.body()))
                .contains("Deze pagina bestaat niet")
                .contains("Doorzet");
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order/99", "invoice/99", "basket/1", "order/%00"})
    void a_document_that_does_not_exist_is_not_found(String document) {
        ConnectionKey key = TestServer.connect(server, "Unknown", "fakebooks", Map.of());
        assertThat(browser.get("/koppelingen/" + key.id() + "/documenten/" + document)
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void the_language_is_asked_for_and_remembered() {
        assertThat(browser.read("/nergens")).contains("Deze pagina bestaat niet");
        assertThat(browser.read("/nergens?taal=en")).contains("This page does not exist");
        assertThat(browser.read("/nergens")).contains("This page does not exist");
    }

    @Test
    void it_speaks_dutch_until_somebody_asks_for_english() {
        Browser english = new Browser(server);
        assertThat(english.get("/", "Accept-Language", "en-GB,en;q=0.9").body()).contains("lang=\"nl\"");
    }
}
