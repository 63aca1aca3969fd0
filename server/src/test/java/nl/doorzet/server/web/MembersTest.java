package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorzet.server.account.AccountStore;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Membership;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** Owners ask others into their account, and let them go. */
class MembersTest {
    private static final Server SERVER = TestServer.server();
    private static final String PASSWORD = "fiets lantaarn kaas";

    private final Person owner = TestServer.owner(SERVER);
    private final Browser browser = new Browser(SERVER);
    private final UUID account = account("Kantoor");
    private final String page = Links.people(account);
    private final String email = UUID.randomUUID() + "@people.example";

    private UUID account(String name) {
        UUID made = SERVER.part(AccountStore.class).add(name);
        SERVER.part(MembershipStore.class).put(made, owner.id(), Role.OWNER);
        return made;
    }

    /** The link that the owner is shown, once. */
    private String invited(Role role) {
        HttpResponse<String> answer = browser.post(page, page, Map.of("email", email, "rol", role.name()));
        assertThat(answer.statusCode()).isEqualTo(200);
        String link = answer.body().replaceAll("(?s).*value=\"[^\"]*(/uitnodiging\\?code=[^\"]+)\".*", "$1");
        assertThat(browser.get(page).body()).contains(email).doesNotContain(link);
        return link;
    }

    private Browser joined(Role role) {
        String link = invited(role);
        String code = link.substring(link.indexOf('=') + 1);
        Browser guest = Browser.stranger(SERVER);
        HttpResponse<String> in = guest.post(
                link,
                "/uitnodiging/nieuw",
                Map.of("code", code, "email", email, "naam", "Gerda", "wachtwoord", PASSWORD));
        assertThat(in.uri().getPath()).isEqualTo("/");
        return guest;
    }

    private Person guest() {
        return SERVER.part(PersonStore.class).find(email).orElseThrow();
    }

    private List<Role> roles(Person person) {
        return SERVER.part(MembershipStore.class).of(person.id()).stream()
                .filter(membership -> membership.account().equals(account))
                .map(Membership::role)
                .toList();
    }

    private String member(Person person, String what) {
        return page + "/" + person.id() + "/" + what;
    }

    @Test
    void one_who_is_new_comes_in_with_the_role_that_was_meant_and_once() {
        String link = invited(Role.BOOKKEEPER);
        assertThat(Browser.stranger(SERVER).read(link))
                .contains("Olga")
                .contains("Kantoor")
                .contains("Boekhouder");
        Browser guest = joined(Role.VIEWER);
        assertThat(Browser.stranger(SERVER).get(link).statusCode())
                .as("the first one is void")
                .isEqualTo(403);
        assertThat(roles(guest())).containsExactly(Role.VIEWER);
        assertThat(guest.read(page))
                .contains("Gerda")
                .contains("Verlaat dit account")
                .doesNotContain("Nodig iemand uit");
        assertThat(browser.read(page)).contains("kwam erbij als Kijker");
    }

    @Test
    void one_who_is_here_already_comes_in_as_himself() {
        Person other = person();
        String link = invited(Role.BOOKKEEPER);
        String code = link.substring(link.indexOf('=') + 1);
        Browser guest = new Browser(SERVER, other);
        guest.post(link, "/uitnodiging", Map.of("code", code));
        assertThat(roles(other)).containsExactly(Role.BOOKKEEPER);
        assertThat(guest.post("/hulp", "/uitnodiging", Map.of("code", code)).statusCode())
                .as("used")
                .isEqualTo(403);
    }

    @Test
    void an_owner_who_takes_up_a_lesser_invitation_stays_an_owner() {
        String link = invited(Role.VIEWER);
        browser.post(link, "/uitnodiging", Map.of("code", link.substring(link.indexOf('=') + 1)));
        assertThat(roles(owner)).containsExactly(Role.OWNER);
    }

    private Person person() {
        String address = UUID.randomUUID() + "@people.example";
        return SERVER.part(Joining.class).operator(address, "Piet");
    }

    @Test
    void an_invitation_can_be_withdrawn() {
        String link = invited(Role.OWNER);
        browser.post(page, page + "/intrekken", Map.of("email", email));
        assertThat(Browser.stranger(SERVER).get(link).statusCode()).isEqualTo(403);
        assertThat(browser.read(page)).contains("trok de uitnodiging van " + email + " in");
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_once() {
        Browser guest = joined(Role.OWNER);
        assertThat(guest.read(page)).contains("Nodig iemand uit");
        browser.post(page, member(guest(), "rol"), Map.of("rol", "VIEWER"));
        assertThat(guest.read(page)).doesNotContain("Nodig iemand uit");
        browser.post(page, member(guest(), "weg"), Map.of());
        assertThat(guest.get(page).statusCode()).isEqualTo(404);
        assertThat(browser.read(page)).contains("verwijderde Gerda");
    }

    @Test
    void the_last_owner_stays_one() {
        Browser guest = joined(Role.BOOKKEEPER);
        for (String what : List.of("rol", "weg")) {
            HttpResponse<String> answer = browser.post(page, member(owner, what), Map.of("rol", "VIEWER"));
            assertThat(Browser.text(answer.body())).contains("dit is de laatste eigenaar");
        }
        assertThat(roles(owner)).containsExactly(Role.OWNER);
        assertThat(guest.post(page, page + "/vertrek", Map.of()).uri().getPath())
                .isEqualTo("/");
        assertThat(roles(guest())).isEmpty();
    }

    @Test
    void an_office_sees_the_accounts_of_all_who_invited_it() {
        account("Een ander kantoor");
        assertThat(browser.read("/")).contains("Mensen · Kantoor").contains("Mensen · Een ander kantoor");
    }

    @Test
    void without_a_mail_server_the_letter_is_a_file() throws IOException {
        invited(Role.VIEWER);
        Path folder = Path.of(SERVER.part(Environment.class).getRequiredProperty("doorzet.mail.folder"));
        try (Stream<Path> letters = Files.list(folder)) {
            assertThat(letters.map(MembersTest::read))
                    .anySatisfy(letter ->
                            assertThat(letter).contains("To: " + email).contains("uitnodiging?code="));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
