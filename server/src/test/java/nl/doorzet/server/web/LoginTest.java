package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Membership;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.people.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LoginTest {
    private static final Server CLOSED = TestServer.server();
    private static final Server SERVER = TestServer.bare(Map.of("doorzet.sign-up", "open"));
    private static final String PASSWORD = "fiets lantaarn kaas";
    private static final Person FIRST = first();

    private final Browser browser = Browser.stranger(SERVER);
    private final String email = UUID.randomUUID() + "@login.example";

    /** The whole beginning of an installation that has connections already, and nobody yet. */
    private static Person first() {
        ConnectionKey declared = TestServer.connect(SERVER, "Declared", "fakebooks", Map.of());
        Browser browser = Browser.stranger(SERVER);
        assertThat(browser.read("/")).contains("Hier is nog niemand").doesNotContain("Wachtwoord");
        assertThat(browser.get("/aanmelden").statusCode()).as("not yet").isEqualTo(403);
        assertThat(browser.get("/begin?code=guess").statusCode()).isEqualTo(403);

        String old = SERVER.part(Joining.class).code().orElseThrow();
        String code = SERVER.part(Joining.class).code().orElseThrow();
        assertThat(browser.get("/begin?code=" + old).statusCode()).as("voided").isEqualTo(403);
        HttpResponse<String> wrong = browser.post(
                "/begin?code=" + code, "/begin", Map.of("code", code, "email", "olga", "wachtwoord", "short"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.text(wrong.body()))
                .contains("Vul een e-mailadres in")
                .contains("te kort");
        HttpResponse<String> in = browser.post(
                "/begin?code=" + code,
                "/begin",
                Map.of("code", code, "email", "Olga@login.example", "naam", "Olga", "wachtwoord", PASSWORD));
        assertThat(in.uri().getPath()).isEqualTo("/");
        assertThat(Browser.text(in.body())).contains("Declared");
        assertThat(browser.get("/begin?code=" + code).statusCode()).as("used").isEqualTo(403);
        assertThat(SERVER.part(Joining.class).code()).isEmpty();

        Person first = SERVER.part(PersonStore.class).find("olga@login.example").orElseThrow();
        assertThat(first.operator()).isTrue();
        assertThat(SERVER.part(MembershipStore.class).of(first.id()))
                .extracting(Membership::account)
                .contains(declared.account());
        return first;
    }

    private HttpResponse<String> signUp(Browser by, String company) {
        return by.post("/aanmelden", "/aanmelden", Map.of("email", email, "wachtwoord", PASSWORD, "bedrijf", company));
    }

    private HttpResponse<String> signIn(Browser by, String address, String password, String goal) {
        return by.post("/inloggen", "/inloggen", Map.of("email", address, "wachtwoord", password, "naar", goal));
    }

    @Test
    void whoever_signs_up_owns_an_account_of_his_own_and_sees_no_others() {
        HttpResponse<String> in = signUp(browser, "De Tandem");
        assertThat(in.uri().getPath()).isEqualTo("/");
        assertThat(Browser.text(in.body())).contains("Winkel aansluiten").doesNotContain("Declared");
        Person person = SERVER.part(PersonStore.class).find(email).orElseThrow();
        assertThat(person.operator()).isFalse();
        assertThat(SERVER.part(MembershipStore.class).of(person.id()))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.accountName()).isEqualTo("De Tandem");
                    assertThat(own.role()).isEqualTo(Role.OWNER);
                });
        HttpResponse<String> again = signUp(Browser.stranger(SERVER), "");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Browser.text(again.body())).contains("is er al een account");
    }

    @Test
    void nobody_signs_up_where_that_is_closed() {
        Browser stranger = Browser.stranger(CLOSED);
        assertThat(stranger.get("/aanmelden").statusCode()).isEqualTo(403);
        assertThat(stranger.read("/inloggen")).doesNotContain("Account aanmaken");
        assertThat(stranger.post("/inloggen", "/aanmelden", Map.of("email", email, "wachtwoord", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(CLOSED.part(PersonStore.class).find(email)).isEmpty();
    }

    @Test
    void nobody_comes_in_without_a_password_but_in_the_demo() {
        assertThat(browser.read("/inloggen")).doesNotContain("demo");
        assertThat(browser.post("/inloggen", "/inloggen/demo", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void one_who_is_asked_who_he_is_goes_on_to_where_he_wanted() {
        ConnectionKey declared = TestServer.connect(SERVER, "Declared", "fakebooks", Map.of());
        String wanted = "/koppelingen/" + declared.id() + "?lijst=open&zoek=a%26b";
        HttpResponse<String> asked = browser.get(wanted);
        assertThat(asked.uri().getPath()).isEqualTo("/inloggen");
        String goal = browser.form(asked.uri().toString().replaceFirst("^[^/]*//[^/]*", ""), "/inloggen")
                .getOrDefault("naar", "");
        assertThat(goal).isEqualTo(wanted);
        HttpResponse<String> in = signIn(browser, FIRST.email(), PASSWORD, goal);
        assertThat(in.uri().toString()).endsWith(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example/",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b"
            })
    void nobody_is_sent_elsewhere(String goal) {
        assertThat(signIn(browser, FIRST.email(), PASSWORD, goal).uri().toString())
                .endsWith(SERVER.port() + "/");
    }

    @Test
    void what_is_wrong_is_not_said() {
        HttpResponse<String> unknown = signIn(browser, email, PASSWORD, "/");
        HttpResponse<String> wrong = signIn(browser, FIRST.email(), "another one altogether", "/");
        assertThat(unknown.statusCode()).isEqualTo(422).isEqualTo(wrong.statusCode());
        assertThat(Browser.text(wrong.body())).isEqualTo(Browser.text(unknown.body()));
        assertThat(wrong.body()).doesNotContain("another one altogether");
    }

    @Test
    void who_guesses_waits_and_others_do_not() {
        signUp(Browser.stranger(SERVER), "");
        String token = browser.token("/inloggen");
        for (int i = 0; i < 5; i++) {
            assertThat(guess(token, "198.51.100.7").statusCode()).isEqualTo(422);
        }
        assertThat(guess(token, "198.51.100.7").statusCode()).isEqualTo(429);
        assertThat(guess(token, "203.0.113.1, 198.51.100.7").statusCode())
                .as("what a caller writes himself is not believed")
                .isEqualTo(429);
        assertThat(Browser.text(guess(token, "198.51.100.7").body())).contains("Wacht");
        assertThat(guess(token, "203.0.113.1").statusCode()).isEqualTo(422);
        assertThat(signIn(browser, email, PASSWORD, "/").uri().getPath()).isEqualTo("/");
    }

    @Test
    void the_many_addresses_of_one_household_are_one_network() {
        String token = browser.token("/inloggen");
        for (int i = 1; i <= 5; i++) {
            assertThat(guess(token, "2001:db8:1:2::" + i).statusCode()).isEqualTo(422);
        }
        assertThat(guess(token, "2001:db8:1:2:ffff::6").statusCode()).isEqualTo(429);
        assertThat(guess(token, "2001:db8:1:3::1").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> guess(String token, String network) {
        return browser.call(
                "/inloggen",
                "_csrf=" + token + "&email=" + email + "&wachtwoord=guess",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Forwarded-For",
                network);
    }

    @Test
    void a_session_is_a_new_one_at_each_sign_in_and_ends_when_one_leaves() {
        browser.get("/inloggen", "Cookie", "sessie=cGxhbnRlZA==");
        HttpResponse<String> in = signIn(browser, FIRST.email(), PASSWORD, "/hulp");
        String cookie = cookie(in.previousResponse().orElseThrow(), "sessie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("cGxhbnRlZA");
        String second = cookie(
                signIn(browser, FIRST.email(), PASSWORD, "/hulp")
                        .previousResponse()
                        .orElseThrow(),
                "sessie");
        assertThat(second.split(";", -1)[0]).isNotEqualTo(cookie.split(";", -1)[0]);

        HttpResponse<String> out = browser.post("/", "/uitloggen", Map.of());
        assertThat(Browser.text(out.body())).contains("U bent uitgelogd");
        assertThat(Browser.stranger(SERVER)
                        .get("/", "Cookie", second.split(";", -1)[0])
                        .uri()
                        .getPath())
                .isEqualTo("/inloggen");
    }

    @Test
    void a_session_holds_nothing_but_whose_it_is_and_where_it_began() {
        signIn(browser, FIRST.email(), PASSWORD, "/hulp");
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select distinct attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(Sessions.PERSON, Sessions.BROWSER, Sessions.NETWORK);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
