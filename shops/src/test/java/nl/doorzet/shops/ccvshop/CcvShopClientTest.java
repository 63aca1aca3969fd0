package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Request;
import org.junit.jupiter.api.Test;

class CcvShopClientTest {
    private static final String TARGET = CcvShopClient.PREFIX + "orders/?a=%20b&c=d";

    @Test
    void a_request_is_signed_over_what_is_sent_with_the_second_it_is_sent_in() {
        FakeShop fake = new FakeShop().answer("orders/?a=%20b&c=d", "{}");
        fake.client().get("ask", TARGET);
        Request request = fake.asked.getFirst();
        assertThat(request.uri()).hasToString("https://winkel.example.test" + TARGET);
        assertThat(request.readsAllErrors()).isTrue();
        assertThat(request.counter()).isEqualTo("GET orders");
        assertThat(request.headers())
                .containsEntry("x-public", "pub-1")
                .containsEntry("x-date", "2026-03-01T08:00:00Z")
                .containsEntry(
                        "x-hash",
                        new Signature("pub-1", FakeShop.SETTINGS.secretKey())
                                .of("GET", TARGET, new byte[0], "2026-03-01T08:00:00Z"));
        assertThat(request.headers().toString()).doesNotContain("sec-1");
    }

    @Test
    void an_answer_without_a_fitting_signature_is_not_believed() {
        String date = "2026-03-01T08:00:01Z";
        FakeShop fake = new FakeShop().answer("orders/?a=%20b&c=d", 200, Map.of(), "{}");
        assertThatThrownBy(() -> fake.client().get("ask", TARGET))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("carries no signature");
        String other = new Signature("pub-1", FakeShop.SETTINGS.secretKey())
                .of("GET", TARGET, "{\"paid\":false}".getBytes(UTF_8), date);
        fake.answer(
                "orders/?a=%20b&c=d",
                200, Map.of("x-date", List.of(date), "x-hash", List.of(other)), "{\"paid\":true}");
        assertThatThrownBy(() -> fake.client().get("ask", TARGET))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("signature (x-hash) of the answer does not fit");
    }

    @Test
    void an_empty_answer_is_nothing_and_a_garbled_one_no_answer() {
        FakeShop fake = new FakeShop().answer("orders/?a=%20b&c=d", "");
        assertThat(fake.client().get("ask", TARGET).orElseThrow().isMissingNode())
                .isTrue();
        fake.answer("orders/?a=%20b&c=d", "<html>");
        assertThatThrownBy(() -> fake.client().get("ask", TARGET)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void a_call_counts_for_its_method_and_resource() {
        assertThat(Counter.of("GET", "/api/rest/v1/orders/5/orderrows/?size=250"))
                .isEqualTo("GET orderrows");
        assertThat(Counter.of("GET", "/api/rest/v1/invoices/5")).isEqualTo("GET invoices");
        assertThat(Counter.of("POST", "/api/rest/v1/webhooks/")).isEqualTo("POST webhooks");
        assertThat(Counter.of("PATCH", "/api/rest/v1/apps/4711/")).isEqualTo("PATCH apps");
        assertThat(Counter.of("GET", "/api/rest/v1/")).isEqualTo("GET root");
    }

    @Test
    void numbers_keep_the_digits_they_were_written_with() {
        String text = "{\"a\":121.0,\"b\":0.1000000000000000055511151231257827,\"c\":590}";
        assertThat(CcvShopJson.write(CcvShopJson.read(text))).isEqualTo(text);
        assertThat(CcvShopJson.read(text).path("a").decimalValue()).isEqualTo(new BigDecimal("121.0"));
    }
}
