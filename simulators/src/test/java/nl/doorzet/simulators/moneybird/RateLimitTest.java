package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RateLimitTest extends MoneybirdTest {
    @Test
    void the_151st_request_in_five_minutes_must_wait_until_an_epoch_second() throws Exception {
        for (int remaining = 149; remaining >= 0; remaining--) {
            assertThat(ask().header("RateLimit-Remaining")).isEqualTo(Integer.toString(remaining));
        }
        Client.Response busy = ask();
        assertThat(busy.status()).isEqualTo(429);
        assertThat(busy.text()).isEqualTo("Retry later");
        assertThat(busy.header("RateLimit-Limit")).isEqualTo("150");
        assertThat(busy.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(busy.header("RateLimit-Reset")).isEqualTo("1772445900");
        assertThat(busy.header("Retry-After")).isEqualTo("1772445900");

        clock.move(Duration.ofMinutes(5));
        assertThat(ask().status()).isEqualTo(200);
    }

    @Test
    void it_can_be_switched_off() throws Exception {
        moneybird.rateLimit(false);
        for (int i = 0; i < 160; i++) {
            assertThat(ask().status()).isEqualTo(200);
        }
        assertThat(ask().header("RateLimit-Remaining")).isEmpty();
    }

    private Client.Response ask() throws Exception {
        return client.get("ledger_accounts.json");
    }
}
