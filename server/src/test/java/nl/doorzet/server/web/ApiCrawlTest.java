package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.Role;
import nl.doorzet.server.web.CrawlTest.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes everywhere in the API, as everybody. */
class ApiCrawlTest {
    private static final Server SERVER = TestServer.bare(Map.of("doorzet.poll", "PT1H", "doorzet.sweep", "PT1H"));
    private static final ConnectionKey KEY = Showcase.errors(SERVER, "Api crawl");
    private static final Map<Caller, Person> PEOPLE = people();
    private static final Map<Caller, Program> PROGRAMS = programs();

    private static Map<Caller, Person> people() {
        Map<Caller, Person> people = new TreeMap<>();
        for (Caller caller : Caller.values()) {
            if (caller != Caller.NOBODY) {
                people.put(caller, SERVER.part(Joining.class).operator(caller + "@api.example", caller.name()));
            }
        }
        SERVER.part(JdbcClient.class).sql("delete from membership").update();
        MembershipStore memberships = SERVER.part(MembershipStore.class);
        for (Role role : Role.values()) {
            memberships.put(
                    KEY.account(), person(people, Caller.valueOf(role.name())).id(), role);
        }
        memberships.put(
                SERVER.part(ConnectionStore.class).account("Another"),
                person(people, Caller.STRANGER).id(),
                Role.OWNER);
        return people;
    }

    private static Person person(Map<Caller, Person> people, Caller caller) {
        return Objects.requireNonNull(people.get(caller));
    }

    private static Map<Caller, Program> programs() {
        Map<Caller, Program> programs = new TreeMap<>();
        PEOPLE.forEach((caller, person) -> programs.put(caller, Program.of(SERVER, person, ApiToken.Reach.ALL)));
        programs.put(Caller.NOBODY, new Program(SERVER, ""));
        return programs;
    }

    static Stream<String> routes() {
        return Routes.LEAST.keySet().stream().filter(Routes::isApi);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void exactly_those_who_may_are_answered(String route) {
        for (Caller caller : Caller.values()) {
            Program program = Objects.requireNonNull(PROGRAMS.get(caller));
            assertThat(answer(call(program, route))).as(route + " by " + caller).isEqualTo(expected(route, caller));
        }
    }

    private static String expected(String route, Caller caller) {
        Who least = Objects.requireNonNull(Routes.LEAST.get(route));
        if (least == Who.ANYBODY) {
            return "answered";
        } else if (caller == Caller.NOBODY) {
            return "no-token";
        } else if (least == Who.PERSON) {
            return "answered";
        }
        return switch (caller) {
            case NOBODY -> "no-token";
            case STRANGER, OPERATOR -> "not-found";
            case OWNER, BOOKKEEPER, VIEWER ->
                Role.valueOf(caller.name()).covers(least.role().orElseThrow()) ? "answered" : "role";
        };
    }

    private static HttpResponse<String> call(Program program, String route) {
        String path = Routes.pattern(route)
                .replace("{id}", KEY.id().toString())
                .replace("{account}", KEY.account().toString())
                .replace("{kind}", "order")
                .replace("{document}", "3001")
                .replace("{side}", "SHOP")
                .replace("{problem}", "role");
        String method = route.substring(0, route.indexOf(' '));
        return program.call(method, path, method.equals("GET") ? "" : "{}");
    }

    /** The kind of problem, if it is one of who may what. */
    private static String answer(HttpResponse<String> response) {
        if (response.statusCode() != 401 && response.statusCode() != 403 && response.statusCode() != 404) {
            return "answered";
        }
        return Program.JSON.readTree(response.body()).path("type").asString().replace("/api/v1/problems/", "");
    }

    @Test
    void looking_changes_nothing() {
        Contents before = Contents.of(SERVER);
        for (String route : routes().filter(route -> route.startsWith("GET ")).toList()) {
            call(Objects.requireNonNull(PROGRAMS.get(Caller.OWNER)), route);
            call(Objects.requireNonNull(PROGRAMS.get(Caller.NOBODY)), route);
        }
        assertThat(Contents.of(SERVER)).isEqualTo(before);
    }

    @Test
    void what_a_browser_keeps_opens_nothing_here() {
        Browser browser = new Browser(SERVER, person(PEOPLE, Caller.OWNER));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = browser.get("/api/v1/connections");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void a_token_opens_no_page() {
        Program owner = Objects.requireNonNull(PROGRAMS.get(Caller.OWNER));
        assertThat(owner.get("/koppelingen/" + KEY.id()).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/inloggen"));
    }

    @Test
    void a_token_that_may_only_look_changes_nothing() {
        Program looking = Program.of(SERVER, person(PEOPLE, Caller.OWNER), ApiToken.Reach.READ);
        for (String route :
                routes().filter(route -> Routes.LEAST.get(route) != Who.ANYBODY).toList()) {
            boolean looks = Routes.LEAST.get(route) == Who.PERSON || Routes.LEAST.get(route) == Who.VIEWER;
            assertThat(answer(call(looking, route))).as(route).isEqualTo(looks ? "answered" : "role");
        }
    }
}
