package nl.doorzet.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.fake.Sales;
import org.junit.jupiter.api.Test;

/** The poll: what it looks at, what it makes of it, and where it goes on. */
class PollTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final Bench bench = Bench.withBooks();

    @Test
    void the_first_poll_looks_at_everything_and_the_next_ones_two_days_back() {
        bench.paidOrder(1);
        LocalDate today = LocalDate.ofInstant(Bench.now(), ZoneOffset.UTC);
        bench.open().afterPoll();

        assertThat(lists())
                .containsExactly(
                        "list ORDER since ever from 0", "list ORDER since %s from 0".formatted(today.minusDays(2)));
    }

    @Test
    void the_first_poll_starts_at_the_start_date() {
        bench.open(Map.of("start", "2026-02-01"));

        assertThat(lists()).containsExactly("list ORDER since 2026-02-01 from 0");
    }

    @Test
    void what_did_not_change_is_not_read_again() {
        bench.paidOrder(1);
        bench.open().afterPoll().afterPoll().afterPoll();

        assertThat(reads()).containsExactly("read order/1");
    }

    @Test
    void what_changed_is_read_again() {
        DocumentId order = DocumentId.order(1);
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.open();
        assertThat(bench.standing(order)).isEqualTo("WAITING NOT_PAID");

        bench.shop.put(Sales.of(1, Bench.now()).paidOrder());
        bench.afterPoll();

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.document(order).snapshot()).isEqualTo(2);
    }

    @Test
    void an_interrupted_poll_goes_on_where_it_was() {
        LongStream.rangeClosed(1, 5).forEach(bench::paidOrder);
        bench.shop.pageSize(2);
        bench.shop.watch(call -> {
            if (call.endsWith("from 2")) {
                bench.shop.watch(next -> {});
                throw new ApiFailure.NoAnswer("list orders: shop.example hung up");
            }
        });
        bench.open().after(Duration.ofMinutes(1));

        assertThat(lists().stream().map(c -> c.replaceAll(".*from ", "")))
                .as("the page that failed is asked for again, the first is not")
                .containsExactly("0", "2", "2", "4");
        assertThat(bench.booked()).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
        assertThat(bench.connection().shop().state()).isEqualTo(Dot.State.CONNECTED);
    }

    @Test
    void a_document_dated_in_the_future_does_not_hide_those_made_until_then() {
        bench.shop.put(Sales.of(1, Bench.now().plus(Duration.ofDays(4000))).paidOrder());
        bench.open();
        DocumentId second = bench.paidOrder(2);
        bench.afterPoll();

        assertThat(bench.standing(second)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void a_document_that_waits_is_looked_at_again_also_when_the_poll_does_not_reach_it() {
        DocumentId order = DocumentId.order(1);
        Instant made = Bench.now();
        bench.shop.put(Sales.of(1, made).unpaidOrder());
        bench.open();
        bench.paidOrder(2);
        for (int day = 0; day < 5; day++) {
            bench.after(DAY);
        }
        bench.paidOrder(3);
        bench.afterPoll();
        bench.shop.put(Sales.of(1, made).paidOrder());
        bench.after(DAY);

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void the_older_a_waiting_document_the_rarer_it_is_read() {
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.shop.put(Sales.of(2, Bench.now().minus(Duration.ofDays(100))).unpaidOrder());
        bench.open().after(Duration.ofMinutes(59));
        assertThat(reads()).containsExactlyInAnyOrder("read order/1", "read order/2");

        bench.after(Duration.ofMinutes(2));
        assertThat(reads()).hasSize(3).endsWith("read order/1");

        bench.after(Duration.ofHours(22)).after(Duration.ofHours(2));
        assertThat(reads()).filteredOn(c -> c.equals("read order/2")).hasSize(2);
    }

    private List<String> lists() {
        return bench.shop.calls().stream().filter(c -> c.startsWith("list")).toList();
    }

    private List<String> reads() {
        return bench.shop.calls().stream().filter(c -> c.startsWith("read")).toList();
    }
}
