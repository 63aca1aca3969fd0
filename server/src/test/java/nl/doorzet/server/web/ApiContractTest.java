package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.FakeBooks;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.ApiToken;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of itself is what it does. */
class ApiContractTest {
    private static final Server SERVER = TestServer.server();
    private static final Contract CONTRACT = new Contract(new Program(SERVER, "").read("/api/v1/openapi.json"));

    private final Program program = Program.of(SERVER, TestServer.owner(SERVER), ApiToken.Reach.ALL);
    private final Set<String> called = new TreeSet<>();

    @Test
    void every_route_is_described_and_every_description_has_its_route() {
        assertThat(CONTRACT.routes())
                .isEqualTo(Routes.served(SERVER).stream().filter(Routes::isApi).collect(Collectors.toSet()));
    }

    @Test
    void an_answer_that_is_not_as_described_would_be_noticed() {
        HttpResponse<String> me = program.get("/api/v1/me");
        CONTRACT.holds("GET /api/v1/me", me);
        assertThatThrownBy(() -> CONTRACT.holds("GET /api/v1/systems", me)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> CONTRACT.holds("GET /api/v1/connections/{id}/gaps.csv", me))
                .isInstanceOf(AssertionError.class);
    }

    /** Everything that the API can do, once; each answer is as described. */
    @Test
    void every_answer_is_as_described() {
        FakeBooks books = FakeBooks.named("Contract");
        ConnectionKey key = Showcase.errors(SERVER, "Contract");
        String own = "/connections/{id}";
        call("GET", "/openapi.json", "/openapi.json", "");
        call("GET", "/problems/{problem}", "/problems/too-large", "");
        JsonNode me = call("GET", "/me", "/me", "");
        assertThat(me.path("email").asString())
                .isEqualTo(TestServer.owner(SERVER).email());
        assertThat(call("GET", "/systems", "/systems", "").path("shops").size()).isPositive();
        assertThat(call("GET", "/connections", "/connections", "")
                        .path("connections")
                        .size())
                .isPositive();

        String id = "/connections/" + key.id();
        assertThat(call("GET", own, id, "").path("counts").path("attention").asInt())
                .isEqualTo(4);
        JsonNode first = call("GET", own + "/documents", id + "/documents?status=ATTENTION&limit=3", "");
        assertThat(first.path("documents").size()).isEqualTo(3);
        JsonNode rest = call(
                "GET",
                own + "/documents",
                id + "/documents?status=ATTENTION&limit=3&after="
                        + first.path("next").asString(),
                "");
        assertThat(rest.path("documents").size()).isEqualTo(1);
        assertThat(rest.path("next").isNull()).isTrue();
        call("GET", own + "/documents.csv", id + "/documents.csv?search=300", "");

        books.on("3001", Script.BOOK);
        String order = id + "/documents/order/3001";
        String story = own + "/documents/{kind}/{document}";
        call("POST", story + "/retry", order + "/retry", "{}");
        TestServer.await("3001 is booked", () -> status(order).equals("BOOKED"));
        JsonNode booked = call("GET", story, order, "");
        assertThat(booked.path("entry").path("total").path("amount").asString()).matches("\\d+\\.\\d\\d");
        refused("POST", story + "/retry", order + "/retry", "{}", "not-possible");
        String other = id + "/documents/order/3002";
        call("POST", story + "/ignore", other + "/ignore", "{\"note\": \"by hand\"}");
        call("POST", story + "/ignore", other + "/ignore", "{\"note\": \"again\"}");
        assertThat(status(other)).isEqualTo("SKIPPED");
        String both = "{\"documents\": [\"order/3004\", \"order/nothing\"]}";
        assertThat(call("POST", own + "/retry", id + "/retry", both))
                .hasToString("{\"done\":[\"order/3004\"],\"left\":[\"order/nothing\"]}");
        call("POST", own + "/ignore", id + "/ignore", both);

        settings(own, id);
        call("POST", own + "/preview", id + "/preview", "{\"count\": 25}");
        call("GET", own + "/counts", id + "/counts", "");
        call("GET", own + "/gaps", id + "/gaps?month=2026-03", "");
        call("GET", own + "/gaps.csv", id + "/gaps.csv", "");
        call("POST", own + "/check", id + "/check", "");
        backfill(own, id);
        refused("PUT", own + "/keys/{side}", id + "/keys/SHOP", "{\"values\": {}}", "not-possible");
        String account = me.path("accounts").path(0).path("id").asString();
        JsonNode wrong = refused(
                "POST",
                "/accounts/{account}/connections",
                "/accounts/" + account + "/connections",
                "{\"name\": \"\", \"shop\": {\"system\": \"nothing\", \"values\": {}},"
                        + " \"books\": {\"system\": \"fakebooks\", \"values\": {\"misspelled\": \"x\"}}}",
                "invalid");
        assertThat(wrong.path("errors").findValuesAsString("field"))
                .contains("name", "shop.system", "books.values.misspelled");
        assertThat(call(
                                "POST",
                                "/accounts/{account}/connections",
                                "/accounts/" + account + "/connections",
                                "{\"name\": \"By API\", \"shop\": {\"system\": \"fakeshop\", \"values\": {\"world\": \"x\"}},"
                                        + " \"books\": {\"system\": \"fakebooks\", \"values\": {\"world\": \"x\"}}}")
                        .path("name")
                        .asString())
                .isEqualTo("By API");
        assertThat(called).as("every route was called").isEqualTo(CONTRACT.routes());
    }

    private void settings(String own, String id) {
        JsonNode before = call("GET", own + "/settings", id + "/settings", "");
        call("GET", own + "/choices", id + "/choices", "");
        call("POST", own + "/choices/refresh", id + "/choices/refresh", "");
        ObjectNode wanted = before.path("settings").deepCopy().asObject();
        wanted.put("booking.roundingTolerance", "much")
                .put("push.source", "BOTH")
                .put("push.colour", "red");
        JsonNode wrong = refused(
                "POST", own + "/settings/check", id + "/settings/check", "{\"settings\": " + wanted + "}", "invalid");
        assertThat(wrong.path("errors").size()).as("all at once").isGreaterThanOrEqualTo(3);
        wanted.remove("booking.roundingTolerance");
        wanted.remove("push.colour");
        wanted.put("push.source", "INVOICES");
        JsonNode would =
                call("POST", own + "/settings/check", id + "/settings/check", "{\"settings\": " + wanted + "}");
        assertThat(would.path("changes").path(0).path("setting").asString()).isNotEmpty();
        String save = "{\"version\": \"%s\", \"settings\": %s%s}";
        String version = before.path("version").asString();
        refused("PUT", own + "/settings", id + "/settings", save.formatted(version, wanted, ""), "switch-unconfirmed");
        String confirmed = ", \"confirmSwitch\": true";
        call("PUT", own + "/settings", id + "/settings", save.formatted(version, wanted, confirmed));
        wanted.put("push.source", "PAID_ORDERS");
        refused("PUT", own + "/settings", id + "/settings", save.formatted(version, wanted, confirmed), "overtaken");
        JsonNode history = call("GET", own + "/settings/history", id + "/settings/history", "");
        assertThat(history.path("changes").path(0).path("who").asString()).contains("Olga");
    }

    private void backfill(String own, String id) {
        String path = own + "/backfill";
        call("GET", path, id + "/backfill", "");
        refused("POST", path + "/start", id + "/backfill/start", "", "not-possible");
        call("POST", path, id + "/backfill", "{\"from\": \"2020-01-01\"}");
        refused("POST", path, id + "/backfill", "{\"from\": \"1066-10-14\"}", "invalid");
        refused("POST", path + "/pause", id + "/backfill/pause", "", "not-possible");
        refused("POST", path + "/resume", id + "/backfill/resume", "", "not-possible");
        call("DELETE", path, id + "/backfill", "");
    }

    private String status(String document) {
        return program.read("/api/v1" + document)
                .path("document")
                .path("status")
                .asString();
    }

    private JsonNode call(String method, String route, String path, String body) {
        HttpResponse<String> answer = program.call(method, "/api/v1" + path, body);
        assertThat(answer.statusCode())
                .as(method + " " + path + ": " + answer.body())
                .isBetween(200, 299);
        return held(method, route, answer);
    }

    private JsonNode refused(String method, String route, String path, String body, String problem) {
        HttpResponse<String> answer = program.call(method, "/api/v1" + path, body);
        JsonNode told = held(method, route, answer);
        assertThat(told.path("type").asString()).isEqualTo("/api/v1/problems/" + problem);
        return told;
    }

    private JsonNode held(String method, String route, HttpResponse<String> answer) {
        String full = method + " /api/v1" + route;
        called.add(full);
        CONTRACT.holds(full, answer);
        return route.endsWith(".csv") ? Program.JSON.nullNode() : Program.JSON.readTree(answer.body());
    }
}
