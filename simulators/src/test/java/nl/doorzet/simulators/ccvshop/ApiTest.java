package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy.InvoiceMoment;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiTest extends SimulatedShop {
    @Test
    void an_order_shows_what_was_placed() {
        Order order = office.pay(office.place(lamps(2)));
        JsonNode json = client.get("orders/" + order.id() + "/");
        assertThat(json.get("ordernumber_full").stringValue()).isEqualTo("2026-1001");
        assertThat(json.get("total_price").decimalValue()).isEqualByComparingTo("56.85");
        assertThat(json.get("total_tax").decimalValue()).isEqualByComparingTo("9.87");
        assertThat(json.get("paid").booleanValue()).isTrue();
        assertThat(client.get("orders/" + order.id() + "/orderrows/")
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void incomplete_orders_are_listed_only_when_asked_for() {
        Order basket = office.place(lamps(1).incomplete());
        assertThat(client.get("orders/").get("items")).isEmpty();
        JsonNode json = client.get("orders/?is_completed=false").get("items").get(0);
        assertThat(json.get("ordernumber").isNull()).isTrue();
        assertThat(json.get("status").isNull()).isTrue();
        assertThat(json.has("checkout_href")).isTrue();
        office.complete(basket);
        assertThat(client.get("orders/").get("items")).hasSize(1);
    }

    @Test
    void the_days_of_filters_are_inclusive_and_those_of_the_shop() {
        office.place(lamps(1));
        clock.forward(Duration.ofHours(14));
        office.place(lamps(2));
        assertThat(client.get("invoices/?max_create_date=2026-01-14").get("items"))
                .hasSize(1);
        assertThat(client.get("invoices/?min_create_date=2026-01-15").get("items"))
                .hasSize(1);
        simulator.quirks().add(Quirk.DATE_FILTERS_IN_UTC);
        assertThat(client.get("invoices/?min_create_date=2026-01-15").get("items"))
                .isEmpty();
    }

    @Test
    void an_external_reference_is_written_with_204_and_read_back() {
        office.place(lamps(1));
        HttpResponse<String> answer = client.send("PATCH", "invoices/51000201/", "{\"external_reference\":\"MB-17\"}");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(client.get("invoices/51000201/").get("external_reference").stringValue())
                .isEqualTo("MB-17");
    }

    @Test
    void an_invoice_is_made_on_request_when_there_is_something_to_invoice() {
        office.policy(ShopPolicy.standard().with(InvoiceMoment.NEVER));
        Order order = office.place(lamps(1));
        String path = "orders/" + order.id() + "/invoices/";
        assertThat(client.send("POST", path, "{\"status\":\"paid\"}").statusCode())
                .isEqualTo(201);
        assertThat(client.get("invoices/?status=paid").get("items")).hasSize(1);
        assertThat(client.send("POST", path, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void slashes_are_escaped_and_numbers_are_plain() {
        office.place(lamps(4));
        String body = client.send("GET", "orders/350000101/orderrows/", "").body();
        assertThat(body).contains(":\\/\\/127.0.0.1").doesNotContain("://");
        assertThat(body).contains("\"total_price\":99.8,").contains("\"count\":4,");
    }

    @Test
    void success_is_signed_also_without_a_body() {
        office.place(lamps(1));
        HttpResponse<String> read = client.send("GET", "invoices/51000201/", "");
        assertThat(hash(read)).isEqualTo(signed(read, "GET", "invoices/51000201/"));
        HttpResponse<String> patch = client.send("PATCH", "invoices/51000201/", "{\"status\":\"paid\"}");
        assertThat(patch.body()).isEmpty();
        assertThat(hash(patch)).isEqualTo(signed(patch, "PATCH", "invoices/51000201/"));
        simulator.quirks().add(Quirk.WRONG_RESPONSE_SIGNATURE);
        HttpResponse<String> forged = client.send("GET", "invoices/", "");
        assertThat(hash(forged)).isNotEqualTo(signed(forged, "GET", "invoices/"));
    }

    private static String hash(HttpResponse<String> answer) {
        return answer.headers().firstValue("x-hash").orElseThrow();
    }

    private String signed(HttpResponse<String> answer, String method, String path) {
        String date = answer.headers().firstValue("x-date").orElseThrow();
        return client.hash(simulator.publicKey(), method, ShopClient.PREFIX + path, answer.body(), date);
    }
}
