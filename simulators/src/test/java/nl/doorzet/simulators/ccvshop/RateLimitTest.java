package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest extends SimulatedShop {
    @Test
    void the_151st_read_of_a_resource_in_a_minute_is_refused_and_others_are_not() {
        for (int i = 0; i < RateLimit.READS; i++) {
            assertThat(client.send("GET", "orders/", "").statusCode()).isEqualTo(200);
        }
        assertThat(client.send("GET", "orders/", "").body()).contains("429.10");
        assertThat(client.send("GET", "invoices/", "").statusCode()).isEqualTo(200);
        simulator.quirks().add(Quirk.NO_RATE_LIMIT);
        assertThat(client.send("GET", "orders/", "").statusCode()).isEqualTo(200);
        simulator.quirks().remove(Quirk.NO_RATE_LIMIT);
        clock.forward(Duration.ofMinutes(1));
        assertThat(client.send("GET", "orders/", "").statusCode()).isEqualTo(200);
    }

    @Test
    void the_101st_write_is_refused_and_changes_nothing() {
        office.place(lamps(1));
        for (int i = 1; i <= RateLimit.WRITES + 1; i++) {
            client.send("PATCH", "invoices/51000201/", "{\"external_reference\":\"" + i + "\"}");
        }
        assertThat(client.get("invoices/51000201/").get("external_reference").stringValue())
                .isEqualTo("100");
    }
}
