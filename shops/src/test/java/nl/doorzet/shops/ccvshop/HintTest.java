package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorzet.core.connector.shop.Hint;
import nl.doorzet.core.connector.shop.Hint.Seal;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HintTest {
    private static final URI ADDRESS = URI.create("https://doorzet.example/hook/7f3a");

    @Test
    void the_references_delivery_is_genuine_with_any_of_our_keys() {
        JsonNode vector =
                Reference.json("auth-test-vectors.json").path("vectors").path(12);
        assertThat(vector.path("name").asString()).isEqualTo("Webhook delivery");
        Subscription subscription = subscription(
                vector.path("parts").path(0).asString(),
                "wk_other",
                vector.path("key").asString());
        String body = vector.path("parts").path(1).asString();
        Hint hint = hint(body, vector.path("hmac_sha512_hex").asString(), subscription);
        assertThat(hint.seal()).isEqualTo(Seal.GENUINE);
        assertThat(hint.subject()).contains(DocumentId.order(350000101));
        assertThat(hint(body + " ", vector.path("hmac_sha512_hex").asString(), subscription)
                        .seal())
                .isEqualTo(Seal.FALSE);
        assertThat(hint(body, vector.path("hmac_sha512_hex").asString(), subscription(ADDRESS.toString(), "wk_other"))
                        .seal())
                .isEqualTo(Seal.FALSE);
    }

    @Test
    void without_a_signature_or_without_a_key_to_judge_it_by_it_has_none() {
        Message bare = new Message(Map.of(), "{}".getBytes(UTF_8));
        assertThat(HintReader.read(bare, subscription(ADDRESS.toString(), "wk_1"))
                        .seal())
                .isEqualTo(Seal.ABSENT);
        assertThat(hint("{}", "00", subscription(ADDRESS.toString())).seal()).isEqualTo(Seal.ABSENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"href":"https://x.example/api/rest/v1/orders/5","id":5}                    | order/5
            {"href":"https:\\/\\/x.example\\/api\\/rest\\/v1\\/invoices\\/51000207\\/"} | invoice/51000207
            {"event":"orders.deleted","id":"5"}                                         | order/5
            {"event":"invoices.created","id":51000207}                                  | invoice/51000207
            """)
    void it_names_the_order_or_invoice_that_it_is_about(String body, String id) {
        assertThat(unsigned(body).subject()).contains(DocumentId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1]",
                "{",
                "null",
                "{\"total_price\":1e99999999999,\"id\":5}",
                "{\"id\":5}",
                "{\"href\":\"https://x.example/api/rest/v1/products/5\",\"id\":5}",
                "{\"href\":\"https://x.example/api/rest/v1/orders/../../etc\"}",
                "{\"event\":\"orders.deleted\",\"id\":\"../5\"}",
                "{\"href\":{\"a\":1},\"id\":[5],\"event\":3}"
            })
    void what_it_does_not_name_clearly_it_does_not_name(String body) {
        assertThat(unsigned(body).subject()).isEmpty();
    }

    @Test
    void a_body_nested_beyond_measure_is_no_trouble() {
        assertThat(unsigned("[".repeat(100_000)).subject()).isEmpty();
    }

    private static Hint unsigned(String body) {
        return HintReader.read(new Message(Map.of(), body.getBytes(UTF_8)), subscription(ADDRESS.toString(), "wk_1"));
    }

    private static Hint hint(String body, String hash, Subscription subscription) {
        return HintReader.read(new Message(Map.of("x-hash", hash), body.getBytes(UTF_8)), subscription);
    }

    private static Subscription subscription(String address, String... keys) {
        return new Subscription(
                URI.create(address), List.of(keys).stream().map(Secret::new).toList(), Set.of(), Set.of());
    }
}
