package nl.doorzet.server.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.LongStream;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.backfill.Backfill.State;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.bench.Eventually;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import org.junit.jupiter.api.Test;

/** Earlier sales are looked up first, shown, and brought in behind everything else. */
class BackfillTest {
    private final Bench bench = Bench.withBooks();
    private final Backfills backfills = ClockedServer.part(Backfills.class);
    private final LocalDate today = LocalDate.ofInstant(Bench.now(), ZoneId.of("Europe/Amsterdam"));

    private Backfill backfill() {
        return backfills.find(bench.key()).orElseThrow();
    }

    /** Orders of ten days ago and before, an hour apart, and a connection that begins yesterday. */
    private void history(int orders) {
        LongStream.rangeClosed(1, orders)
                .forEach(i -> bench.shop.put(Sales.of(i, daysAgo(10).minus(Duration.ofHours(orders - i)))
                        .paidOrder()));
        bench.open(Map.of("start", today.minusDays(1).toString()));
    }

    private static Instant daysAgo(long days) {
        return Bench.now().minus(Duration.ofDays(days));
    }

    private void look() {
        backfills.look(bench.key(), today.minusDays(90), "Anna");
        Eventually.is("it is looked up", () -> backfill().state() == State.READY);
    }

    private void run() {
        backfills.start(bench.key());
        Eventually.is("it is done", () -> backfill().state() == State.DONE);
    }

    @Test
    void looking_shows_what_would_be_done_and_does_nothing() {
        history(5);

        look();

        assertThat(backfill().found()).isEqualTo(5);
        assertThat(bench.booked()).isEmpty();
        assertThat(bench.connection().pushRules().start()).contains(today.minusDays(1));
    }

    @Test
    void what_was_found_is_brought_in_oldest_first_and_the_start_moves() {
        history(5);
        look();

        run();

        assertThat(bench.booked()).containsExactly("1", "2", "3", "4", "5");
        assertThat(backfill().done()).isEqualTo(5);
        assertThat(backfill().percentage()).isEqualTo(100);
        assertThat(bench.connection().pushRules().start()).contains(today.minusDays(90));
        assertThat(bench.document(DocumentId.order(1)).via()).isEqualTo("BACKFILL");
    }

    @Test
    void twice_is_not_double() {
        history(5);
        look();
        run();

        look();
        assertThat(backfill().found()).isZero();
        run();

        assertThat(bench.booked()).hasSize(5);
    }

    @Test
    void what_was_left_out_for_its_date_alone_is_brought_in() {
        history(3);
        bench.paidOrder(500);
        bench.afterPoll();
        bench.shop.put(Sales.of(9, daysAgo(2)).paidOrder());
        bench.afterPoll();
        assertThat(bench.standing(DocumentId.order(9))).isEqualTo("SKIPPED BEFORE_START");

        look();
        run();

        assertThat(bench.booked()).containsExactly("500", "1", "2", "3", "9");
    }

    @Test
    void paused_it_rests_until_it_goes_on() {
        history(120);
        look();
        bench.shop.watch(call -> {
            if (call.equals("read order/20")) {
                bench.shop.watch(next -> {});
                backfills.pause(bench.key());
            }
        });
        backfills.start(bench.key());
        Eventually.is("it is paused", () -> backfill().state() == State.PAUSED);
        bench.rest();
        int resting = bench.booked().size();
        bench.after(Duration.ofHours(1));
        assertThat(bench.booked()).hasSize(resting);

        backfills.resume(bench.key());
        Eventually.is("it is done", () -> backfill().state() == State.DONE);

        assertThat(bench.booked()).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void todays_sale_overtakes_it() {
        history(120);
        look();
        bench.shop.watch(call -> {
            if (call.equals("read order/20")) {
                bench.shop.put(Sales.of(999, Bench.now()).paidOrder());
                ClockedServer.part(JobStore.class).add(bench.key(), Job.Kind.POLL, "ORDER", Priority.POLL, Bench.now());
            }
        });
        run();

        assertThat(bench.booked()).hasSize(121);
        assertThat(bench.booked().indexOf("999")).isLessThan(25);
    }

    @Test
    void dropped_it_leaves_what_was_brought_in() {
        history(5);
        look();

        backfills.drop(bench.key());
        bench.rest();

        assertThat(backfills.find(bench.key())).isEmpty();
        assertThat(bench.booked()).isEmpty();
    }
}
