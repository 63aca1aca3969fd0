package nl.doorzet.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.fake.Script;
import org.junit.jupiter.api.Test;

/** People act while the lane works on the same documents. */
class PeopleTest {
    private final Bench bench = Bench.withBooks();

    @Test
    void people_and_the_lane_never_wait_for_each_other_for_ever() throws Exception {
        List<DocumentId> orders =
                LongStream.rangeClosed(1, 40).mapToObj(bench::paidOrder).toList();
        orders.forEach(order -> bench.books.next(Script.REFUSE));
        bench.open();
        AtomicInteger acted = new AtomicInteger();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> people = LongStream.range(0, 4)
                    .<Future<?>>mapToObj(person -> threads.submit(() -> {
                        for (DocumentId order : person % 2 == 0 ? orders : orders.reversed()) {
                            act(order, acted);
                        }
                    }))
                    .toList();
            for (Future<?> person : people) {
                person.get();
            }
        }
        bench.rest().after(Duration.ofHours(1));

        assertThat(acted).hasPositiveValue();
        assertThat(bench.booked()).hasSize(40).doesNotHaveDuplicates();
    }

    private void act(DocumentId order, AtomicInteger acted) {
        try {
            ClockedServer.part(Actions.class).retry(bench.key(), order, "Anna", false);
            acted.incrementAndGet();
        } catch (Actions.NotPossible e) {
            assertThat(e).hasMessage("It is in the books already");
        }
    }
}
