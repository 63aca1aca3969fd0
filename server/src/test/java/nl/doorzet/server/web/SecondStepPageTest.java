package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.Authenticator;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondStepPageTest {
    private static final Path FOLDER = ClockedServer.folder();
    private static final Server SERVER = ClockedServer.start(
            FOLDER,
            Optional.of(ClockedServer.databaseAddress()),
            Map.of("doorzet.sign-up", "open", "doorzet.public-url", ""));
    private static final String PAGE = "/profiel/tweestap";
    private static final String PASSWORD = "fiets lantaarn kaas";
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([A-Z2-7 ]+)</code>");
    private static final Pattern CODE = Pattern.compile("<code>((?:[a-z2-7]{4}-){3}[a-z2-7]{4})</code>");
    private static final Pattern HIDDEN = Pattern.compile("name=\"opzet\" value=\"([^\"]+)\"");

    private final String email = UUID.randomUUID() + "@steps.example";
    private final Browser browser = Browser.stranger(SERVER);
    private final Person person = person();

    @BeforeAll
    static void somebodyIsThere() {
        SERVER.part(Joining.class).operator("operator@steps.example", "Olga");
    }

    @AfterAll
    static void close() {
        SERVER.close();
        ClockedServer.delete(FOLDER);
    }

    private Person person() {
        browser.post("/aanmelden", "/aanmelden", Map.of("email", email, "wachtwoord", PASSWORD));
        return SERVER.part(PersonStore.class).find(email).orElseThrow();
    }

    private record SwitchedOn(Authenticator app, List<String> recovery) {}

    private SwitchedOn switchOn() {
        HttpResponse<String> begun = browser.post(PAGE, PAGE, Map.of());
        Authenticator app = new Authenticator(found(SECRET, begun));
        HttpResponse<String> wrong = confirm(begun, "12345");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.text(wrong.body())).contains("De code klopt niet");
        assertThat(browser.read("/profiel")).contains("uit").doesNotContain("herstelcodes");

        HttpResponse<String> on = confirm(begun, app.code(ClockedServer.CLOCK.instant(), 0));
        assertThat(on.headers().firstValue("cache-control")).hasValue("no-store");
        List<String> recovery =
                CODE.matcher(on.body()).results().map(found -> found.group(1)).toList();
        assertThat(recovery).hasSize(10);
        return new SwitchedOn(app, recovery);
    }

    private HttpResponse<String> confirm(HttpResponse<String> begun, String code) {
        return browser.post(PAGE, PAGE, Map.of("doe", "aan", "opzet", found(HIDDEN, begun), "code", code));
    }

    private static String found(Pattern what, HttpResponse<String> page) {
        return what.matcher(page.body())
                .results()
                .map((MatchResult r) -> r.group(1))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> halfway(Browser by, String goal) {
        return by.post("/inloggen", "/inloggen", Map.of("email", email, "wachtwoord", PASSWORD, "naar", goal));
    }

    private static HttpResponse<String> code(Browser by, String code, String goal) {
        return by.post("/inloggen/code", "/inloggen/code", Map.of("code", code, "naar", goal));
    }

    @Test
    void nobody_comes_in_with_the_password_alone() {
        SwitchedOn on = switchOn();
        Browser other = Browser.stranger(SERVER);
        HttpResponse<String> half = halfway(other, "/hulp");
        assertThat(half.uri().toString()).endsWith("/inloggen/code?naar=%2Fhulp");
        assertThat(Browser.text(half.body())).contains("Nog één stap").doesNotContain(email);

        for (String page : List.of("/", "/profiel", PAGE)) {
            assertThat(other.get(page).uri().getPath()).as(page).isEqualTo("/inloggen");
        }
        assertThat(other.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(other.post("/inloggen/code", "/profiel/tokens", Map.of("naam", "x"))
                        .uri()
                        .getPath())
                .isEqualTo("/inloggen");
        assertThat(code(other, "000 00", "/hulp").statusCode()).isEqualTo(422);

        HttpResponse<String> in = code(other, on.app().code(ClockedServer.CLOCK.instant(), 1), "/hulp");
        assertThat(in.uri().getPath()).isEqualTo("/hulp");
        assertThat(other.read("/profiel")).contains("10 herstelcodes");
        assertThat(other.get("/inloggen/code").uri().getPath()).isEqualTo("/");
        assertThat(other.get("/inloggen/code?naar=//evil.example").uri().getHost())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void programs_are_not_asked_for_a_code() {
        Program program = Program.of(SERVER, person, ApiToken.Reach.READ);
        switchOn();
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_recovery_code_takes_the_place_of_the_apps() {
        SwitchedOn on = switchOn();
        Browser other = Browser.stranger(SERVER);
        halfway(other, "/");
        HttpResponse<String> in = other.post(
                "/inloggen/code",
                "/inloggen/code",
                Map.of("herstelcode", on.recovery().getFirst()));
        assertThat(in.uri().getPath()).isEqualTo("/");
        assertThat(other.read(PAGE)).contains("nog 9 herstelcodes");
    }

    @Test
    void a_session_of_before_is_gone_while_its_browser_is_halfway() {
        switchOn();
        assertThat(halfway(browser, "/").uri().getPath()).isEqualTo("/inloggen/code");
        assertThat(browser.get("/").uri().getPath()).isEqualTo("/inloggen");
    }

    @Test
    void a_new_password_needs_no_second_code_where_one_is_in() {
        SwitchedOn on = switchOn();
        HttpResponse<String> changed = browser.post(
                "/profiel", "/profiel/wachtwoord", Map.of("huidig", PASSWORD, "nieuw", "paraplu ladder bocht"));
        assertThat(changed.uri().getPath()).isEqualTo("/profiel");
        Browser other = Browser.stranger(SERVER);
        other.post("/inloggen", "/inloggen", Map.of("email", email, "wachtwoord", "paraplu ladder bocht"));
        assertThat(code(other, on.app().code(ClockedServer.CLOCK.instant(), 1), "/hulp")
                        .uri()
                        .getPath())
                .isEqualTo("/hulp");
    }

    @Test
    void who_is_not_halfway_has_to_begin() {
        HttpResponse<String> answer = Browser.stranger(SERVER).get("/inloggen/code");
        assertThat(answer.uri().getPath()).isEqualTo("/inloggen");
        assertThat(Browser.text(answer.body())).contains("Begin opnieuw");
    }

    @Test
    void it_is_changed_by_a_code_only() {
        SwitchedOn on = switchOn();
        for (String what : List.of("codes", "uit")) {
            assertThat(browser.post(PAGE, PAGE, Map.of("doe", what, "code", "123"))
                            .statusCode())
                    .as(what)
                    .isEqualTo(422);
        }
        HttpResponse<String> renewed = browser.post(
                PAGE, PAGE, Map.of("doe", "codes", "code", on.recovery().getFirst()));
        assertThat(renewed.body()).doesNotContain(on.recovery()).containsPattern(CODE);
        assertThat(browser.get(PAGE).body()).doesNotContainPattern(CODE).doesNotContainPattern(SECRET);

        HttpResponse<String> off =
                browser.post(PAGE, PAGE, Map.of("doe", "uit", "code", on.app().code(ClockedServer.CLOCK.instant(), 1)));
        assertThat(Browser.text(off.body())).contains("wordt geen code meer gevraagd");
        assertThat(halfway(Browser.stranger(SERVER), "/hulp").uri().getPath()).isEqualTo("/hulp");
    }

    @Test
    void it_is_not_switched_on_in_a_browser_that_was_left_open() {
        SERVER.part(JdbcClient.class)
                .sql(
                        "update spring_session set creation_time = creation_time - 11 * 60 * 1000 where principal_name = ?")
                .param(person.id().toString())
                .update();
        HttpResponse<String> answer = browser.post(PAGE, PAGE, Map.of());
        assertThat(answer.body()).doesNotContainPattern(SECRET);
        assertThat(Browser.text(answer.body())).contains("kort na het inloggen");

        HttpResponse<String> again = browser.post(PAGE, "/uitloggen", Map.of("naar", PAGE));
        assertThat(again.uri().toString()).endsWith("/inloggen?naar=%2Fprofiel%2Ftweestap");
        assertThat(browser.get("/").uri().getPath()).isEqualTo("/inloggen");
    }
}
