package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.Role;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A whole day, of which the owner sees nothing but the API. */
class ApiDayTest {
    private static final Path MANUAL = Path.of("..", "docs", "api.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^curl .*$");

    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    private final UUID account = Stage.part(ConnectionStore.class).account("By API " + UUID.randomUUID());
    private final String token = token();
    private final ApiCaller api = new ApiCaller(token);

    private String token() {
        Person person = Stage.part(Joining.class).operator(UUID.randomUUID() + "@day.example", "Daan");
        Stage.part(MembershipStore.class).put(account, person.id(), Role.OWNER);
        return Stage.part(ApiTokens.class)
                .make(person.id(), "day", ApiToken.Reach.ALL)
                .secret();
    }

    @Test
    void a_day_by_the_api_alone() {
        assertThat(api.get("/me").path("accounts").findValuesAsString("id")).contains(account.toString());
        String own = "/connections/" + connect();
        assertThat(api.get(own).path("shop").path("state").asString()).isEqualTo("CONNECTED");
        assertThat(api.get(own).path("books").path("state").asString()).isEqualTo("CONNECTED");

        Order order = scene.paidOrder();
        scene.rest();
        JsonNode booked = api.get(own + "/documents?status=BOOKED").path("documents");
        assertThat(booked.size()).isEqualTo(1);
        assertThat(booked.path(0).path("total")).hasToString("{\"amount\":\"49.90\",\"currency\":\"EUR\"}");
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
        DocumentId id = Scene.id(order);
        JsonNode entry = api.get(own + "/documents/" + id).path("entry");
        assertThat(entry.path("vat").path(0).path("vat").path("amount").asString())
                .isEqualTo("8.66");

        Order open = scene.office().place(Scene.lamps());
        scene.rest();
        String waiting = own + "/documents/" + Scene.id(open);
        assertThat(api.get(waiting).path("document").path("status").asString()).isEqualTo("WAITING");
        api.post(waiting + "/ignore", Map.of("note", "a test order"));
        assertThat(api.get(own).path("counts").path("skipped").asLong()).isEqualTo(1);

        JsonNode foretold = api.post(own + "/preview", Map.of("count", 10)).path("documents");
        assertThat(foretold.size()).isEqualTo(2);
        assertThat(scene.booked()).as("a preview sends nothing").hasSize(1);
        assertThat(api.get(own + "/gaps").path("gaps").findValuesAsString("code"))
                .contains("IGNORED");
    }

    private UUID connect() {
        JsonNode made = api.post(
                "/accounts/" + account + "/connections",
                Map.of(
                        "name",
                        "Day " + UUID.randomUUID(),
                        "shop",
                        Map.of("system", "ccvshop", "values", Wiring.texts(Wiring.of(scene.shop))),
                        "books",
                        Map.of("system", "moneybird", "values", Wiring.texts(Wiring.of(scene.books)))));
        UUID id = UUID.fromString(made.path("id").asString());
        scene.adopt(new ConnectionKey(account, id));
        return id;
    }

    @Test
    void each_example_of_the_manual_works() throws IOException {
        UUID connection = connect();
        List<String> examples = EXAMPLE.matcher(Files.readString(MANUAL))
                .results()
                .map(found -> found.group()
                        .replace("$TOKEN", token)
                        .replace("$DOORZET", Stage.address().toString())
                        .replace("$CONNECTION", connection.toString()))
                .toList();
        assertThat(examples)
                .hasSize(5)
                .allSatisfy(example -> assertThat(ApiCaller.curl(example)).isNotBlank());
    }
}
