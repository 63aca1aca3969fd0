package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Invitations;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.people.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnSessionsTest {
    private static final Server SERVER = TestServer.server();
    private static final Pattern KEY = Pattern.compile("name=\"sessie\" value=\"([0-9a-f]{64})\"");
    private static final String PASSWORD = "fiets lantaarn kaas";
    private static final String NEW = "regen paraplu brug";

    private final Person person = SERVER.part(Joining.class).operator(UUID.randomUUID() + "@sessions.example", "Saar");
    private final Browser browser = new Browser(SERVER, person);

    private static boolean isIn(Browser browser) {
        return browser.get("/hulp").body().contains("/uitloggen");
    }

    private static List<String> others(Browser browser) {
        return KEY.matcher(browser.get("/profiel").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_one_of_them() {
        Browser telephone = new Browser(SERVER, person);
        Browser laptop = new Browser(SERVER, person);
        assertThat(others(browser)).hasSize(2);
        assertThat(browser.read("/profiel"))
                .contains("Onbekend apparaat deze")
                .contains("laatst gezien zojuist")
                .contains("netwerk 127.0.0.x");

        browser.post(
                "/profiel",
                "/profiel/sessies/einde",
                Map.of("sessie", others(browser).getFirst()));

        assertThat(others(browser)).hasSize(1);
        assertThat(List.of(isIn(telephone), isIn(laptop))).containsExactlyInAnyOrder(true, false);
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void a_session_is_told_by_its_browser_and_as_much_of_the_network_as_its_owner_needs() {
        String code = SERVER.part(SignIn.class).link(person.id(), Duration.ofMinutes(1));
        Browser.stranger(SERVER)
                .get(
                        "/inloggen/link?code=" + code,
                        "User-Agent",
                        "Mozilla/5.0 (Windows NT 10.0) Firefox/145.0" + "x".repeat(1000),
                        "X-Forwarded-For",
                        "2001:db8:1:2::5");
        assertThat(browser.read("/profiel"))
                .contains("Firefox op Windows")
                .contains("netwerk 2001:db8:1:x")
                .doesNotContain("2001:db8:1:2");
    }

    @Test
    void all_others_end_at_once() {
        Browser telephone = new Browser(SERVER, person);
        HttpResponse<String> ended = browser.post("/profiel", "/profiel/sessies/anderen", Map.of());
        assertThat(Browser.text(ended.body())).contains("Alle andere sessies zijn beëindigd");
        assertThat(isIn(telephone)).isFalse();
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void nobody_ends_anothers_session_nor_sees_an_id_that_opens_one() {
        Browser telephone = new Browser(SERVER, person);
        String key = others(browser).getFirst();
        Browser stranger = new Browser(SERVER);
        stranger.post("/profiel", "/profiel/sessies/einde", Map.of("sessie", key));
        stranger.post("/profiel", "/profiel/sessies/anderen", Map.of());
        assertThat(isIn(telephone)).isTrue();
        String page = browser.get("/profiel").body();
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select session_id from spring_session where principal_name = ?")
                        .param(person.id().toString())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(id -> assertThat(page).doesNotContain(id));
    }

    @Test
    void a_name_and_a_language_are_kept_and_spoken_elsewhere_too() {
        HttpResponse<String> saved =
                browser.post("/profiel", "/profiel/gegevens", Map.of("mijnnaam", " Sara\u0000 ", "schermtaal", "en"));
        assertThat(Browser.text(saved.body())).contains("Saved.").contains("Where you are signed in");
        assertThat(SERVER.part(PersonStore.class).find(person.id()).orElseThrow())
                .isEqualTo(new Person(person.id(), person.email(), "Sara", true, "en"));
        assertThat(new Browser(SERVER, person).read("/profiel")).contains("Profile");

        HttpResponse<String> tooLong =
                browser.post("/profiel", "/profiel/gegevens", Map.of("mijnnaam", "a".repeat(101), "schermtaal", "fy"));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.text(tooLong.body())).contains("too long");
    }

    @Test
    void after_a_new_password_this_browser_alone_is_signed_in() {
        Browser here = member("member@" + UUID.randomUUID() + ".example");
        Browser elsewhere = new Browser(SERVER, person(here));
        HttpResponse<String> wrong =
                here.post("/profiel", "/profiel/wachtwoord", Map.of("huidig", "guess", "nieuw", NEW));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.text(wrong.body())).contains("niet uw huidige wachtwoord");
        HttpResponse<String> weak =
                here.post("/profiel", "/profiel/wachtwoord", Map.of("huidig", PASSWORD, "nieuw", "kort"));
        assertThat(Browser.text(weak.body())).contains("te kort");
        assertThat(isIn(elsewhere)).isTrue();

        HttpResponse<String> changed =
                here.post("/profiel", "/profiel/wachtwoord", Map.of("huidig", PASSWORD, "nieuw", NEW));

        assertThat(Browser.text(changed.body())).contains("Uw wachtwoord is gewijzigd");
        assertThat(changed.body()).doesNotContain(NEW);
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(others(here)).isEmpty();
    }

    @Test
    void who_guesses_the_present_password_waits() {
        Browser here = member("guess@" + UUID.randomUUID() + ".example");
        for (int i = 0; i < 5; i++) {
            here.post("/profiel", "/profiel/wachtwoord", Map.of("huidig", "guess", "nieuw", NEW));
        }
        HttpResponse<String> waits =
                here.post("/profiel", "/profiel/wachtwoord", Map.of("huidig", PASSWORD, "nieuw", NEW));
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(Browser.text(waits.body())).contains("Wacht een minuut");
    }

    private Person person(Browser of) {
        return SERVER.part(PersonStore.class)
                .find(of.form("/profiel", "/profiel/wachtwoord").getOrDefault("wie", ""))
                .orElseThrow();
    }

    /** One who was invited and has a password. */
    private Browser member(String email) {
        Person owner = TestServer.owner(SERVER);
        TestServer.connect(SERVER, "Sessions", "fakebooks", Map.of());
        UUID account =
                SERVER.part(MembershipStore.class).of(owner.id()).getFirst().account();
        String code = SERVER.part(Invitations.class).invite(account, email, Role.VIEWER, owner);
        Browser member = Browser.stranger(SERVER);
        member.post(
                "/uitnodiging?code=" + code,
                "/uitnodiging/nieuw",
                Map.of("code", code, "email", email, "wachtwoord", PASSWORD));
        return member;
    }
}
