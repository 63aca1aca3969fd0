package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Sends each request of the reference's examples and compares with the documented answer. The examples lie outside of this
 * repository: where they are is said by the system property {@code doorzet.reference.moneybird}, else they are looked for
 * beside it.
 */
final class ExamplesTest {
    private static final String VENDOR = "https://moneybird.com/api/v2";
    private static final Path EXAMPLES = Path.of(
            System.getProperty("doorzet.reference.moneybird", "../../shared/reference/accounting/examples/moneybird"));

    /** What differs from run to run or is numbered by the books. */
    private static final Set<String> NOT_COMPARED = Set.of("id", "invoice_id", "version", "entry_number");

    @TestFactory
    Stream<DynamicTest> each_example_gets_the_documented_answer() throws IOException {
        return files().flatMap(ExamplesTest::exchanges)
                // Invoices that Moneybird numbers itself are another resource, which is not simulated.
                .filter(e -> !e.at("/request/url").asString().contains("/sales_invoices"))
                .map(e -> DynamicTest.dynamicTest(e.path("title").asString(), () -> check(e)));
    }

    private static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(EXAMPLES)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Stream<JsonNode> exchanges(Path file) {
        JsonNode example = read(file);
        return example.has("exchanges")
                ? example.get("exchanges").valueStream()
                : Stream.of(example).filter(e -> e.has("request"));
    }

    private static void check(JsonNode example) throws Exception {
        try (MoneybirdSimulator moneybird = MoneybirdSimulator.start(SettableClock.at("2026-03-02T10:00:00Z"));
                Client client = new Client(moneybird)) {
            moneybird.lockUntil(LocalDate.of(2025, 12, 31));
            boolean first = example.at("/response/status").asInt() == 404
                    || example.at("/request/url").asString().endsWith("/contacts.json");
            if (!first) {
                prepare(moneybird, client);
            }
            Client.Response response = send(example.get("request"), moneybird, client);

            assertThat(response.status())
                    .as(response.text())
                    .isEqualTo(example.at("/response/status").asInt());
            JsonNode documented = example.at("/response/body");
            if (!documented.isNull()) {
                contains(response.json(), documented, "");
            }
        }
    }

    /** Three contacts and the first invoice, as the examples presuppose. */
    private static void prepare(MoneybirdSimulator moneybird, Client client) throws Exception {
        for (String name : List.of(
                "04-create-contact.json",
                "05-create-contact-eu-business.json",
                "",
                "06-create-external-sales-invoice-nl.json")) {
            if (name.isEmpty()) {
                client.post("contacts.json", "{\"contact\":{\"lastname\":\"Schmidt\",\"country\":\"DE\"}}");
            } else {
                send(read(EXAMPLES.resolve(name)).get("request"), moneybird, client);
            }
        }
    }

    private static Client.Response send(JsonNode request, MoneybirdSimulator moneybird, Client client)
            throws Exception {
        String url =
                request.get("url").asString().replace(VENDOR, moneybird.root().toString());
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + moneybird.token());
        if (request.has("multipart")) {
            JsonNode part = request.at("/multipart/0");
            builder.header("Content-Type", "multipart/form-data; boundary=grens")
                    .POST(HttpRequest.BodyPublishers.ofString("""
                            --grens\r
                            Content-Disposition: form-data; name="%s"; filename="%s"\r
                            Content-Type: %s\r
                            \r
                            %%PDF\r
                            --grens--\r
                            """.formatted(
                                    part.get("name").asString(),
                                    part.get("filename").asString(),
                                    part.get("contentType").asString())));
        } else if (request.has("body")) {
            builder.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            request.get("body").toString()));
        }
        return client.exchange(builder);
    }

    private static void contains(JsonNode actual, JsonNode documented, String where) {
        if (documented.isObject()) {
            documented.properties().stream()
                    .filter(field -> !NOT_COMPARED.contains(field.getKey()))
                    .forEach(field ->
                            contains(actual.path(field.getKey()), field.getValue(), where + "/" + field.getKey()));
        } else if (documented.isArray()) {
            for (JsonNode element : documented) {
                assertThat(actual.valueStream().anyMatch(candidate -> fits(candidate, element, where)))
                        .as("%s should have an element like %s but is %s", where, element, actual)
                        .isTrue();
            }
        } else {
            assertThat(actual).as(where).isEqualTo(documented);
        }
    }

    private static boolean fits(JsonNode candidate, JsonNode documented, String where) {
        try {
            contains(candidate, documented, where);
            return true;
        } catch (AssertionError _) {
            return false;
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Json.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
