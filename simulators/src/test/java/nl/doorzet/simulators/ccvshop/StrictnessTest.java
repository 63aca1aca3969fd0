package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest extends SimulatedShop {
    private static final String ORDERS = ShopClient.PREFIX + "orders/";

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-14T09:31:07Z", "2026-01-14T09:31:07+00:00", "2026-01-14T09:31:07+0000"})
    void three_forms_of_the_date_are_accepted(String date) {
        assertThat(at(date).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-14T10:31:07+01:00", "2026-1-14T9:31:7Z", "2026-01-14", "2026-02-31T09:31:07Z"})
    void other_forms_of_the_date_are_refused(String date) {
        assertThat(at(date).statusCode()).isEqualTo(401);
    }

    @Test
    void a_date_of_more_than_five_minutes_ago_is_refused() {
        String before = clock.instant().toString();
        clock.forward(Duration.ofMinutes(5));
        assertThat(at(before).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        assertThat(at(before).statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_hash_is_refused() {
        String date = clock.instant().toString();
        String otherPath = client.hash(simulator.publicKey(), "GET", ORDERS + "?size=1", "", date);
        assertThat(client.sendAs("GET", ORDERS, "", date, otherPath).statusCode())
                .isEqualTo(401);
    }

    @Test
    void paths_are_accepted_with_and_without_a_slash_at_the_end() {
        assertThat(client.send("GET", "orders", "").statusCode()).isEqualTo(200);
        assertThat(client.send("GET", "orders/", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, orders/?ordernumber_full=2026-1001, 400, 400.10",
        "GET, orders/?orderby=total_price, 400, 400.10",
        "GET, orders/?is_paid=yes, 400, 400.10",
        "GET, orders/?min_create_date=2026-01-14T00:00:00Z, 400, 400.10",
        "GET, orders/?size=251, 400, 400.10",
        "GET, orders/?start=0&start=1, 400, 400.10",
        "GET, invoices/?type=credit, 400, 400.10",
        "GET, invoices/?status=open, 400, 400.10",
        "GET, invoices/?modified_since=2026-01-01, 400, 400.10",
        "GET, paymethods/?size=10, 400, 400.10",
        "GET, orders/1/, 404, 404.10",
        "GET, products/1/, 404, 404.10",
        "GET, categories/?name=Boeken, 400, 400.10",
        "GET, bookings/, 404, 404.20",
        "GET, orders/abc/, 404, 404.20",
        "DELETE, invoices/, 405, 405.10",
        "DELETE, orders/350000101/, 405, 405.10",
        "GET, returns/, 500, 500.90",
    })
    void what_the_documentation_does_not_allow_is_refused(String method, String path, int status, String code) {
        HttpResponse<String> answer = client.send(method, path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").contains("\"developermessage\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"debit\"}", "{\"status\":\"open\"}", "{\"status\":1}", "[]", "{", "{} {}"})
    void a_wrong_change_of_an_invoice_is_refused(String body) {
        office.place(lamps(1));
        assertThat(client.send("PATCH", "invoices/51000201/", body).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> at(String date) {
        return client.sendAs("GET", ORDERS, "", date, client.hash(simulator.publicKey(), "GET", ORDERS, "", date));
    }
}
