package nl.doorzet.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is recorded holds no secret and no personal data. */
class MaskerTest {
    private static final String SECRET = "s3cret+/with \"signs\"";
    private static final Set<String> PERSONAL = Set.of(
            "email",
            "customer_email",
            "username",
            "telephone",
            "first_name",
            "last_name",
            "full_name",
            "initials",
            "street",
            "housenumber",
            "address_line",
            "address_line_1",
            "zipcode",
            "iban",
            "bank_account_holder_name");
    private static final String OURS = """
            {"ordernumber": 7, "customer": {"billingaddress": {"first_name": "Sanne", "last_name": "van \\"t\\" Hof",
              "full_name": "Sanne van 't Hof", "gender": "F", "street": "Lindelaan", "housenumber": 45,
              "housenumber_suffix": "B", "address_line": "Lindelaan 45 B", "address_line_1": "Lindelaan 45 B",
              "zipcode": "3700 AA", "city": "Zeist", "telephone": "030-1112223", "mobile": 31611122233,
              "email": "sanne@post.example"}, "username": "sanne"}, "comment": "Bel mij: 030-1112223", "total_price": 121.00}""";

    private final Masker masker = new Masker(List.of("", "  ", "key-123", "key-123-longer", SECRET));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer " + SECRET,
                "grant_type=x&client_secret=s3cret%2B%2Fwith+%22signs%22&y=z",
                "https://shop.example/?secret=s3cret%2B%2Fwith%20%22signs%22",
                "{\"client_secret\": \"s3cret+/with \\\"signs\\\"\"}",
                "{\"client_secret\": \"s3cret+\\/with \\\"signs\\\"\"}"
            })
    void a_secret_is_masked_however_it_is_written(String text) {
        assertThat(masker.mask(text)).contains("•••").doesNotContain("s3cret").doesNotContain("signs");
    }

    @Test
    void of_two_secrets_the_longer_is_masked_whole() {
        assertThat(masker.mask("a key-123-longer b key-123 c")).isEqualTo("a ••• b ••• c");
    }

    @Test
    void what_a_person_needs_to_understand_the_story_stays() {
        assertThat(masker.mask(OURS)).contains("\"ordernumber\": 7", "\"total_price\": 121.00", "\"city\": \"Zeist\"");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_personal_field_of_a_shop_document_survives(String document) {
        String masked = masker.mask(document);
        JsonNode tree = JsonMapper.shared().readTree(masked);
        for (String place : personal(JsonMapper.shared().readTree(document), "", "")) {
            assertThat(tree.at(place).asString()).as(place).isEqualTo("•••");
        }
        assertThat(masked).doesNotContainPattern("[a-z]@[a-z]");
    }

    /** Our own, and those of the reference where it is at hand. */
    static Stream<String> documents() {
        Path examples =
                Path.of(System.getProperty("doorzet.reference", "../../shared/reference"), "ccv-shop", "examples");
        List<String> all = new ArrayList<>(List.of(OURS));
        if (Files.isDirectory(examples)) {
            try (Stream<Path> files = Files.list(examples)) {
                files.sorted().map(MaskerTest::text).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where personal values stand, as JSON pointers. */
    private static List<String> personal(JsonNode node, String place, String field) {
        List<String> found = new ArrayList<>();
        if (node.isValueNode() && !node.asString("").isEmpty() && PERSONAL.contains(field)) {
            found.add(place);
        }
        node.forEachEntry((name, value) -> found.addAll(personal(value, place + "/" + name, name)));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                found.addAll(personal(node.get(i), place + "/" + i, field));
            }
        }
        return found;
    }

    @Test
    void personal_elements_of_xml_are_masked() {
        assertThat(
                        masker.mask(
                                "<n:Klant><n:Email type=\"a\">x</n:Email><Telefoon/><street>Lindelaan</street><Total>12</Total>"))
                .isEqualTo(
                        "<n:Klant><n:Email type=\"a\">•••</n:Email><Telefoon/><street>•••</street><Total>12</Total>");
    }

    @Test
    void an_e_mail_address_is_masked_wherever_it_stands() {
        assertThat(masker.mask(
                        "https://shop.example/contacts?query=sanne%40post.example&page=1 or sanne@post.example."))
                .isEqualTo("https://shop.example/contacts?query=•••&page=1 or •••.");
    }

    @Test
    void a_long_text_is_cut_and_nothing_survives_at_the_cut() {
        String filler = "x".repeat(64 * 1024 - 20);

        assertThat(masker.mask(filler + " " + SECRET + " " + filler))
                .doesNotContain("s3c")
                .endsWith(" …");
        assertThat(masker.mask(filler + "{\"full_name\": \"Sanne van Hof\"}" + filler))
                .doesNotContain("Sanne");
    }

    @Test
    void a_very_long_personal_text_is_no_stumbling_block() {
        String base64 = "QUJD".repeat(100_000);

        assertThat(masker.mask("{\"full_name\": \"" + "\\u00e9".repeat(30_000) + "\"}"))
                .startsWith("{\"full_name\": \"•••\"")
                .doesNotContain("u00e9");
        assertThat(masker.mask(base64)).hasSize(64 * 1024 + 2);
        assertThat(masker.mask("\"" + base64)).hasSize(64 * 1024 + 2);
    }
}
