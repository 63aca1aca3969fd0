package nl.doorzet.server.lanes;

import static nl.doorzet.server.ledger.DeliveryKind.FOUND;
import static nl.doorzet.server.ledger.DeliveryKind.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.RightfulHttp;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;

/** An execution that was overtaken by a later one. */
class FenceTest {
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private final Bench bench = Bench.withBooks();

    @Test
    void who_was_overtaken_while_booking_records_nothing_and_the_next_one_looks_it_up() {
        DocumentId order = bench.paidOrder(1);
        bench.books.next((books, entry) -> {
            Fences.overtake(bench.key());
            return books.keep(entry);
        });

        bench.open();
        assertThat(bench.story(order)).endsWith(STARTED);

        bench.after(SETTLED);
        assertThat(bench.story(order)).endsWith(STARTED, FOUND);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void who_was_overtaken_makes_none_of_the_remaining_calls() {
        DocumentId order = bench.paidOrder(1);
        AtomicInteger calls = new AtomicInteger();
        bench.books.next((books, entry) -> {
            RightfulHttp.RIGHT.get().run();
            calls.incrementAndGet();
            Fences.overtake(bench.key());
            RightfulHttp.RIGHT.get().run();
            calls.incrementAndGet();
            return books.keep(entry);
        });

        bench.open();
        assertThat(calls).hasValue(1);
        assertThat(bench.story(order)).endsWith(STARTED);

        bench.after(SETTLED);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void who_was_overtaken_while_reading_keeps_nothing() {
        DocumentId order = bench.paidOrder(1);
        AtomicInteger snapshot = new AtomicInteger(-1);
        bench.shop.watch(call -> {
            if (call.startsWith("read")) {
                bench.shop.watch(next -> snapshot.set(bench.document(order).snapshot()));
                Fences.overtake(bench.key());
            }
        });

        bench.open();

        assertThat(snapshot).as("when the next execution reads it").hasValue(0);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void nothing_within_an_overtaken_fence_is_run() {
        bench.open();
        Fence fence = Fences.current(bench.key());
        AtomicInteger runs = new AtomicInteger();
        fence.within(runs::incrementAndGet);
        assertThat(fence.<String>get(() -> "result")).isEqualTo("result");

        Fences.overtake(bench.key());

        assertThatThrownBy(() -> fence.within(runs::incrementAndGet)).isInstanceOf(Fence.Overtaken.class);
        assertThatThrownBy(() -> fence.get(runs::incrementAndGet)).isInstanceOf(Fence.Overtaken.class);
        assertThatThrownBy(fence::verify).isInstanceOf(Fence.Overtaken.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void what_fails_within_a_fence_leaves_no_trace() {
        bench.open();
        JobStore jobs = ClockedServer.part(JobStore.class);

        assertThatThrownBy(() -> Fences.current(bench.key()).within(() -> {
                    jobs.add(bench.key(), Job.Kind.FETCH, "order/9", Priority.TODAY, Bench.now());
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");

        assertThat(jobs.earliest(bench.key())).doesNotContainKey(Job.Kind.FETCH);
    }
}
