package nl.doorzet.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Limit;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One count per key of the other side, for all nodes together. */
class ThrottleTest {
    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
    private static final Limit LIMIT = new Limit(8, Duration.ofSeconds(80));

    private final String key = UUID.randomUUID().toString();

    private static Throttle at(Instant now) {
        return new Throttle(ClockedServer.part(JdbcClient.class), Clock.fixed(now, ZoneOffset.UTC), true);
    }

    private long allowed(Instant now, int calls) {
        Throttle throttle = at(now);
        return IntStream.range(0, calls)
                .filter(i -> throttle.take(key, LIMIT).isEmpty())
                .count();
    }

    @Test
    void as_many_calls_as_the_limit_pass_and_no_more() {
        assertThat(allowed(START, 20)).isEqualTo(8);
        assertThat(allowed(START, 20)).isZero();
    }

    @Test
    void in_no_stretch_of_time_are_there_more_than_the_limit() {
        allowed(START, 3);
        allowed(START.plusSeconds(70), 5);

        assertThat(allowed(START.plusSeconds(79), 5)).isZero();
        assertThat(allowed(START.plusSeconds(82), 5)).isEqualTo(3);
        assertThat(allowed(START.plusSeconds(140), 5)).isZero();
        assertThat(allowed(START.plusSeconds(10_000), 20)).isEqualTo(8);
    }

    @Test
    void two_nodes_share_one_count() {
        Throttle one = at(START);
        Throttle other = at(START);
        long passed = IntStream.range(0, 20)
                .filter(i -> (i % 2 == 0 ? one : other).take(key, LIMIT).isEmpty())
                .count();

        assertThat(passed).isEqualTo(8);
    }

    @Test
    void refused_calls_put_nothing_into_the_bucket_however_many_come_at_once() throws Exception {
        Throttle throttle = at(START);
        List<Future<Long>> counts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                counts.add(threads.submit(() -> IntStream.range(0, 60)
                        .filter(n -> throttle.take(key, LIMIT).isEmpty())
                        .count()));
            }
        }
        long passed = 0;
        for (Future<Long> count : counts) {
            passed += count.get();
        }

        assertThat(passed).isEqualTo(8);
        assertThat(allowed(START.plusSeconds(82), 9))
                .as("and they cost nothing")
                .isEqualTo(8);
    }

    @Test
    void a_clock_that_goes_back_gives_nothing_and_takes_nothing() {
        allowed(START, 8);

        assertThat(allowed(START.minusSeconds(3600), 3)).isZero();
        assertThat(allowed(START.plusSeconds(10), 3)).isZero();
        assertThat(allowed(START.plusSeconds(82), 3)).isEqualTo(3);
    }

    @Test
    void who_is_refused_hears_when_a_document_fits_in_again() {
        allowed(START, 8);
        Instant next = at(START).take(key, LIMIT).orElseThrow();

        assertThat(next).isBetween(START.plusSeconds(80), START.plusSeconds(83));
        assertThat(allowed(next, 5)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void keys_do_not_share() {
        allowed(START, 8);

        assertThat(at(START).take(UUID.randomUUID().toString(), LIMIT)).isEmpty();
    }

    @Test
    void limits_of_a_fraction_of_a_second_and_of_a_month_are_limits_too() {
        Limit quick = new Limit(2, Duration.ofMillis(500));
        Limit slow = new Limit(1, Duration.ofDays(30));
        for (Limit limit : List.of(quick, slow)) {
            String own = UUID.randomUUID().toString();
            IntStream.range(0, limit.calls())
                    .forEach(i -> assertThat(at(START).take(own, limit)).isEmpty());

            assertThat(at(START).take(own, limit)).isPresent();
            assertThat(at(START.plus(limit.per()).plusSeconds(2)).take(own, limit))
                    .isEmpty();
        }
    }

    @Test
    void without_a_limit_nothing_is_counted() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> at(START).take(key, Limit.NONE)))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void a_call_that_is_held_back_certainly_had_no_effect() {
        allowed(START, 8);
        Http http = new ThrottledHttp(
                request -> {
                    throw new AssertionError("must not be sent");
                },
                at(START),
                key,
                LIMIT);

        assertThatThrownBy(() -> http.send(Http.Request.get("read order", URI.create("https://shop.example/orders/1"))))
                .isInstanceOfSatisfying(
                        ApiFailure.Busy.class,
                        busy -> assertThat(busy.retryAt()).isPresent())
                .hasMessage("read order: held back, shop.example allows 8 calls in 80 s");
    }
}
