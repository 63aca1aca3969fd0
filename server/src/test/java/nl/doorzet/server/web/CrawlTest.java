package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes everywhere, as everybody. */
class CrawlTest {
    /** Who calls. */
    enum Caller {
        NOBODY,
        VIEWER,
        BOOKKEEPER,
        OWNER,
        /** Owner of another account. */
        STRANGER,
        OPERATOR
    }

    private enum Answer {
        LOGIN,
        NOT_FOUND,
        REFUSED,
        ANSWERED
    }

    private static final Server SERVER =
            TestServer.bare(Map.of("doorzet.sign-up", "open", "doorzet.poll", "PT1H", "doorzet.sweep", "PT1H"));
    private static final ConnectionKey KEY = Showcase.errors(SERVER, "Crawl");
    private static final ConnectionKey FILES = TestServer.connect(SERVER, "Crawl files", "filebooks", Map.of());
    private static final UUID INSTALLATION = SERVER.part(Installs.class)
            .enter(KEY.account(), new Entered("fakeshop", Map.of("world", "crawl installation")), "Crawl shop");
    /** A member whom nobody needs. */
    private static final UUID EXTRA =
            SERVER.part(Joining.class).operator("extra@crawl.example", "Extra").id();

    private static final Map<Caller, Person> PEOPLE = people();

    /** Each with what he is in the account, and nothing else: what they own by signing up is taken away. */
    private static Map<Caller, Person> people() {
        Map<Caller, Person> people = new TreeMap<>();
        Joining joining = SERVER.part(Joining.class);
        for (Caller caller : Caller.values()) {
            if (caller != Caller.NOBODY) {
                people.put(caller, joining.operator(caller + "@crawl.example", caller.name()));
            }
        }
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        jdbc.sql("delete from membership").update();
        jdbc.sql("update person set operator = email = 'operator@crawl.example'")
                .update();
        UUID other = SERVER.part(ConnectionStore.class).account("Another");
        SERVER.part(MembershipStore.class).put(other, id(people, Caller.STRANGER), Role.OWNER);
        written();
        return people;
    }

    /** Some of what is called takes people out of the account. */
    @BeforeEach
    void everybodyIsThere() {
        MembershipStore memberships = SERVER.part(MembershipStore.class);
        for (Role role : Role.values()) {
            memberships.put(KEY.account(), id(PEOPLE, Caller.valueOf(role.name())), role);
        }
        memberships.put(KEY.account(), EXTRA, Role.VIEWER);
    }

    private static UUID id(Map<Caller, Person> people, Caller caller) {
        return Objects.requireNonNull(people.get(caller)).id();
    }

    private static void written() {
        try {
            Path folder = SERVER.part(Opener.class)
                    .files(SERVER.part(ConnectionStore.class).get(FILES));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("a.xml"), "<a/>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> routes() {
        return Routes.LEAST.keySet().stream().filter(route -> !route.startsWith("ANY ") && !Routes.isApi(route));
    }

    @Test
    void every_route_is_known_here_and_says_what_it_needs() {
        assertThat(Routes.served(SERVER)).isEqualTo(Routes.LEAST.keySet());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void exactly_those_who_may_are_answered(String route) {
        for (Caller caller : Caller.values()) {
            assertThat(answer(call(route, caller))).as(route + " by " + caller).isEqualTo(expected(route, caller));
        }
    }

    private static Answer expected(String route, Caller caller) {
        Who least = Routes.LEAST.getOrDefault(route, Who.OPERATOR);
        if (least == Who.ANYBODY) {
            return route.endsWith("/demo") ? Answer.NOT_FOUND : Answer.ANSWERED;
        } else if (caller == Caller.NOBODY) {
            return Answer.LOGIN;
        } else if (least == Who.PERSON) {
            return Answer.ANSWERED;
        } else if (least == Who.OPERATOR) {
            return caller == Caller.OPERATOR ? Answer.ANSWERED : Answer.REFUSED;
        } else if (route.endsWith(" /aansluiten")) {
            return caller == Caller.OWNER || caller == Caller.STRANGER ? Answer.ANSWERED : Answer.REFUSED;
        }
        Role needed = least.role().orElseThrow();
        return switch (caller) {
            case NOBODY -> Answer.LOGIN;
            case STRANGER, OPERATOR -> Answer.NOT_FOUND;
            case OWNER, BOOKKEEPER, VIEWER ->
                !Role.valueOf(caller.name()).covers(needed)
                        ? Answer.REFUSED
                        // Nothing is done yet.
                        : route.endsWith("/klaar") ? Answer.NOT_FOUND : Answer.ANSWERED;
        };
    }

    private static Answer answer(HttpResponse<String> response) {
        String text = Browser.text(response.body());
        boolean asked = response.previousResponse()
                .flatMap(before -> before.headers().firstValue("location"))
                .filter(to -> to.startsWith("/inloggen"))
                .filter(to -> !to.contains("gedaan"))
                .isPresent();
        return asked
                ? Answer.LOGIN
                : response.statusCode() == 403 && REFUSAL.matcher(text).find()
                        ? Answer.REFUSED
                        : response.statusCode() == 404 && text.contains("Deze pagina bestaat niet")
                                ? Answer.NOT_FOUND
                                : Answer.ANSWERED;
    }

    private static final Pattern REFUSAL = Pattern.compile("Dit mag u hier niet|Deze pagina is voor de beheerder");

    private static Browser browser(Caller caller) {
        return Optional.ofNullable(PEOPLE.get(caller))
                .map(person -> new Browser(SERVER, person))
                .orElseGet(() -> Browser.stranger(SERVER));
    }

    private static HttpResponse<String> call(String route, Caller caller) {
        Browser browser = browser(caller);
        return Routes.isChange(route)
                ? browser.post(caller == Caller.NOBODY ? "/inloggen" : "/hulp", address(route), FORM)
                : browser.get(address(route));
    }

    /** As much as each form needs in order to say what else is missing. */
    private static final Map<String, String> FORM =
            Map.of("systeem", "lockedshop", "boekhouding", "fakebooks", "rol", "VIEWER");

    private static String address(String route) {
        String pattern = Routes.pattern(route);
        Object id = pattern.startsWith("/aansluiten")
                ? INSTALLATION
                : pattern.contains("/bestanden") ? FILES.id() : KEY.id();
        return pattern.replace("{id}", id.toString())
                .replace("{account}", KEY.account().toString())
                .replace("{person}", EXTRA.toString())
                .replace("{kind}", "order")
                .replace("{docId}", "3001")
                .replace("{word}", "winkel")
                .replace("{system}", "fakeshop")
                .replace("{connection}", KEY.id().toString())
                .replace("{token}", "guess")
                .replace("{passkey}", "guess")
                .replace("/{*path}", "/a.xml");
    }

    @Test
    void no_change_is_made_without_the_forms_token() {
        for (String route : routes().filter(Routes::isChange).toList()) {
            if (!route.startsWith("POST /hooks") && !route.startsWith("POST /apps")) {
                assertThat(browser(Caller.OWNER)
                                .postWith("made-up", address(route), FORM)
                                .statusCode())
                        .as(route)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void looking_changes_nothing() {
        Browser owner = browser(Caller.OWNER);
        Browser nobody = browser(Caller.NOBODY);
        Contents before = Contents.of(SERVER);
        for (String route : routes().filter(route -> !Routes.isChange(route)).toList()) {
            owner.get(address(route) + "?push.source=INVOICES&bevestigd=true&dag=2026-01-01&code=guess&naar=/x");
            nobody.get(address(route));
        }
        assertThat(Contents.of(SERVER)).isEqualTo(before);
    }
}
