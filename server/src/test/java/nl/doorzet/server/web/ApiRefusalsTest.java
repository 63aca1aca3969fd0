package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.ApiToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each wrong call gets its problem document (RFC 9457), in three parts. */
class ApiRefusalsTest {
    private static final Server SERVER = TestServer.server();
    private static final ConnectionKey KEY = Showcase.errors(SERVER, "Refusals");
    private static final Program PROGRAM = Program.of(SERVER, TestServer.owner(SERVER), ApiToken.Reach.ALL);
    private static final String OWN = "/api/v1/connections/" + KEY.id();
    private static final String ORDER = OWN + "/documents/order/3001";

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("GET", "/api/v1/nothing", "", 404, "not-found"),
                Arguments.of("GET", "/api/v2/connections", "", 404, "not-found"),
                Arguments.of("GET", "/api/v1/connections/" + UUID.randomUUID(), "", 404, "not-found"),
                Arguments.of("GET", "/api/v1/connections/mine", "", 404, "not-found"),
                Arguments.of("GET", OWN + "/documents/order/nothing", "", 404, "not-found"),
                Arguments.of("GET", OWN + "/documents/cart/3001", "", 404, "not-found"),
                Arguments.of("DELETE", OWN, "", 405, "method"),
                Arguments.of("POST", ORDER + "/retry", "", 400, "malformed"),
                Arguments.of("POST", ORDER + "/retry", "{", 400, "malformed"),
                Arguments.of("POST", ORDER + "/retry", "[]", 400, "malformed"),
                Arguments.of("POST", ORDER + "/retry", "{} {}", 400, "malformed"),
                Arguments.of("POST", ORDER + "/retry", "{\"force\": true}", 400, "unknown-field"),
                Arguments.of("POST", ORDER + "/retry", "{\"anyway\": \"yes\"}", 400, "wrong-type"),
                Arguments.of("POST", ORDER + "/retry", "{\"anyway\": \"true\"}", 400, "wrong-type"),
                Arguments.of("POST", OWN + "/retry", "{}", 400, "wrong-type"),
                Arguments.of("POST", OWN + "/retry", "{\"documents\": \"order/1\"}", 400, "wrong-type"),
                Arguments.of("PUT", OWN + "/settings", "{\"settings\": {}}", 400, "wrong-type"),
                Arguments.of("POST", OWN + "/backfill", "{\"from\": \"yesterday\"}", 400, "wrong-type"),
                Arguments.of("GET", OWN + "/documents?statu=BOOKED", "", 400, "unknown-parameter"),
                Arguments.of("GET", OWN + "/documents?status=booked", "", 400, "wrong-parameter"),
                Arguments.of("GET", OWN + "/documents?limit=0", "", 400, "wrong-parameter"),
                Arguments.of("GET", OWN + "/documents?limit=ten", "", 400, "wrong-parameter"),
                Arguments.of("GET", OWN + "/documents?from=01-02-2026", "", 400, "wrong-parameter"),
                Arguments.of("GET", OWN + "/documents?after=guess", "", 400, "wrong-parameter"),
                Arguments.of("GET", OWN + "/gaps?month=march", "", 400, "wrong-parameter"),
                Arguments.of("PUT", OWN + "/keys/TOP", "{\"values\": {}}", 400, "wrong-parameter"),
                Arguments.of("POST", OWN + "/preview", "{\"count\": 7}", 422, "invalid"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_is_wrong_gets_its_problem(String method, String path, String body, int status, String problem) {
        refused(PROGRAM.call(method, path, body, "Content-Type", "application/json"), status, problem);
    }

    private static JsonNode refused(HttpResponse<String> answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode told = Program.JSON.readTree(answer.body());
        assertThat(told.path("type").asString()).isEqualTo("/api/v1/problems/" + problem);
        assertThat(told.path("status").asInt()).isEqualTo(status);
        for (String part : new String[] {"title", "detail", "todo"}) {
            assertThat(told.path(part).asString()).as(part).isNotBlank();
        }
        assertThat(PROGRAM.read(told.path("type").asString()).path("title")).isEqualTo(told.path("title"));
        return told;
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_not_read() {
        String huge = "{\"note\": \"" + "x".repeat(1_000_000) + "\"}";
        refused(PROGRAM.call("POST", ORDER + "/ignore", huge), 413, "too-large");
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        refused(PROGRAM.call("POST", ORDER + "/retry", "a=b", "Content-Type", "text/plain"), 415, "media-type");
        refused(
                PROGRAM.call("POST", ORDER + "/retry", "a=b", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "media-type");
    }

    @Test
    void what_cannot_be_had_in_another_form_is_refused() {
        refused(PROGRAM.call("GET", OWN, "", "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void the_field_that_is_wrong_is_named() {
        JsonNode told = refused(
                PROGRAM.call("POST", OWN + "/retry", "{\"documents\": [], \"colour\": \"red\"}"), 400, "unknown-field");
        assertThat(told.path("detail").asString())
                .contains("POST " + OWN + "/retry")
                .contains("\"colour\"");
    }

    @Test
    void a_call_without_a_good_token_is_told_how() {
        for (String token : new String[] {"", "dz_guess", "guess"}) {
            HttpResponse<String> answer = new Program(SERVER, token).get("/api/v1/me");
            refused(answer, 401, "no-token");
            assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        }
    }

    @Test
    void who_calls_too_often_waits_and_others_do_not() {
        Server slow = TestServer.start(0, Map.of("doorzet.api.calls-per-minute", "3"));
        Program often = Program.of(slow, TestServer.owner(slow), ApiToken.Reach.READ);
        HttpResponse<String> answer = often.get("/api/v1/me");
        for (int i = 0; i < 6 && answer.statusCode() == 200; i++) {
            answer = often.get("/api/v1/me");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("retry-after").orElse("0")))
                .isBetween(1, 61);
        assertThat(Program.of(slow, TestServer.owner(slow), ApiToken.Reach.READ)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(200);
    }
}
