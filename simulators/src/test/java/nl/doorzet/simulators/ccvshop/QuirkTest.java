package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QuirkTest extends SimulatedShop {
    @Test
    void a_clock_that_is_ahead_refuses_honest_requests() {
        simulator.quirks().add(Quirk.SERVER_CLOCK_AHEAD);
        assertThat(client.send("GET", "orders/", "").statusCode()).isEqualTo(401);
    }

    @Test
    void credit_totals_and_rows_are_negative_unless_turned() {
        Order order = office.place(lamps(3));
        office.credit(order, "Fietslamp", 1);
        assertThat(creditTotal()).isEqualTo("-24.95");
        assertThat(creditCount()).isEqualTo("-1");
        simulator.quirks().add(Quirk.CREDIT_TOTALS_POSITIVE);
        simulator.quirks().add(Quirk.CREDIT_ROWS_POSITIVE);
        assertThat(creditTotal()).isEqualTo("24.95");
        assertThat(creditCount()).isEqualTo("1");
    }

    @Test
    void a_user_id_can_be_a_string_and_unknown_fields_can_appear() {
        simulator.quirks().add(Quirk.STRING_USER_ID);
        simulator.quirks().add(Quirk.UNKNOWN_FIELDS);
        office.place(OrderDraft.of(Customer.business("Elektro Peeters BV", "An Peeters", "BE", "BE0123456749"))
                .row("Montageset", "25", 4, "0")
                .intraCommunity());
        JsonNode order = client.get("orders/").get("items").get(0);
        assertThat(order.get("user").get("id").isString()).isTrue();
        assertThat(order.has("carbon_footprint")).isTrue();
        assertThat(order.get("total_tax").decimalValue()).isZero();
    }

    @Test
    void an_empty_collection_can_have_null_items_or_no_body() {
        simulator.quirks().add(Quirk.EMPTY_ITEMS_ARE_NULL);
        assertThat(client.get("orders/").get("items").isNull()).isTrue();
        simulator.quirks().add(Quirk.EMPTY_COLLECTION_IS_EMPTY_BODY);
        HttpResponse<String> answer = client.send("GET", "orders/", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_post_can_succeed_with_204() {
        simulator.quirks().add(Quirk.POST_ANSWERS_204);
        String body = "{\"event\":\"orders.created\",\"address\":\"http://127.0.0.1:1/hook\"}";
        HttpResponse<String> answer = client.send("POST", "webhooks/", body);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(client.get("webhooks/").get("items")).hasSize(1);
    }

    @Test
    void errors_can_be_in_the_500_range_or_no_json_or_without_a_code() {
        simulator.quirks().add(Quirk.CLIENT_ERRORS_ARE_500);
        assertThat(client.send("GET", "orders/?x=1", "").body()).contains("500.90");
        simulator.quirks().add(Quirk.ERRORS_WITHOUT_CODE);
        assertThat(client.send("GET", "orders/?x=1", "").body()).doesNotContain("code");
        simulator.quirks().add(Quirk.ERRORS_ARE_NOT_JSON);
        assertThat(client.send("GET", "orders/?x=1", "").body()).startsWith("<html>");
    }

    @Test
    void faults_speak_in_the_words_of_the_shop() {
        simulator.faults().next(Fault.BUSY).next(Fault.FORGET_ACCESS).next(Fault.CRASH_AFTER);
        assertThat(client.send("GET", "orders/", "").body()).contains("429.10");
        assertThat(client.send("GET", "orders/", "").statusCode()).isEqualTo(401);
        office.place(lamps(1));
        assertThat(client.send("PATCH", "invoices/51000201", "{\"status\":\"paid\"}")
                        .statusCode())
                .isEqualTo(500);
        assertThat(client.get("invoices/51000201").get("status").stringValue()).isEqualTo("paid");
        simulator.quirks().add(Quirk.BUSY_IS_TOTAL_LIMIT);
        simulator.faults().next(Fault.BUSY);
        assertThat(client.send("GET", "orders/", "").body()).contains("429.11");
    }

    private String creditTotal() {
        JsonNode credit = client.get("invoices/51000202/");
        assertThat(credit.get("type").stringValue()).isEqualTo("credit");
        return credit.get("total_price_inc_tax").decimalValue().toPlainString();
    }

    private String creditCount() {
        JsonNode row = client.get("invoices/51000202/invoicerows/").get("items").get(0);
        return row.get("count").decimalValue().toPlainString();
    }
}
