package nl.doorzet.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.bench.Eventually;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.lanes.Fences;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule D9: a document is booked at most once per connection, whatever happens. */
class OnceTest {
    private final Bench bench = Bench.withBooks();

    @Test
    void no_booking_is_sent_without_a_committed_start() {
        DocumentId order = bench.paidOrder(1);
        List<DeliveryKind> seenByOthers = new ArrayList<>();
        bench.books.next((books, entry) -> {
            // The pipeline is in no transaction here, so this reads what every other node reads.
            seenByOthers.addAll(bench.story(order));
            return books.keep(entry);
        });

        bench.open();

        assertThat(seenByOthers).endsWith(DeliveryKind.STARTED);
    }

    @Test
    void the_database_refuses_a_second_booking_of_a_document() {
        DocumentId order = bench.paidOrder(1);
        bench.open();

        assertThatThrownBy(() -> ClockedServer.part(JdbcClient.class)
                        .sql("""
                                insert into delivery (account_id, connection_id, document_id, at, kind)
                                values (?, ?, ?, now(), 'FOUND')""")
                        .params(bench.key().account(), bench.key().id(), order.toString())
                        .update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("delivery_booked_once");
        assertThatThrownBy(() ->
                        ClockedServer.part(Ledger.class).record(bench.key(), order, Note.of(DeliveryKind.FOUND, "")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_document_pushed_twice_at_the_same_time_is_sent_once() throws Exception {
        List<DocumentId> orders =
                LongStream.rangeClosed(1, 8).mapToObj(bench::paidOrder).toList();
        bench.books.next(Script.busy(Optional.of(Bench.now().plus(Duration.ofDays(1)))));
        bench.open();

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (DocumentId order : orders) {
                Job job = Fences.job(bench.key(), Job.Kind.PUSH, order.toString());
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<?>> both = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    both.add(threads.submit(() -> {
                        together.await();
                        ClockedServer.part(Pipeline.class).run(job, Fences.current(bench.key()));
                        return true;
                    }));
                }
                for (Future<?> one : both) {
                    one.get();
                }
            }
        }
        bench.after(Duration.ofDays(2));

        assertThat(bench.booked()).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void the_same_document_read_twice_at_the_same_time_is_one_snapshot_and_one_push() throws Exception {
        DocumentId order = bench.paidOrder(1);
        bench.shop.watch(call -> {
            if (call.startsWith("read")) {
                bench.shop.watch(again -> {});
                // While it is being read, somebody asks for the same again.
                ClockedServer.part(Actions.class).retry(bench.key(), order, "Anna", false);
            }
        });

        bench.open();

        assertThat(bench.shop.calls().stream().filter(c -> c.equals("read order/1")))
                .as("asked for again, so read again")
                .hasSize(2);
        assertThat(bench.document(order).snapshot()).isEqualTo(1);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void a_person_who_asks_while_it_is_being_sent_does_not_send_it_twice() {
        DocumentId order = bench.paidOrder(1);
        bench.books.next((books, entry) -> {
            ClockedServer.part(Actions.class).retry(bench.key(), order, "Anna", false);
            return books.keep(entry);
        });

        bench.open().after(Duration.ofHours(1));

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void two_servers_on_one_database_book_two_hundred_documents_once_each() throws Exception {
        LongStream.rangeClosed(1, 100).forEach(bench::paidOrder);
        Path folder = ClockedServer.folder();
        String address = ClockedServer.databaseAddress();
        try (Server second = ClockedServer.start(folder, Optional.of(address), Map.of("doorzet.lanes", "1"))) {
            Bench other = Bench.withBooks();
            LongStream.rangeClosed(1, 100).forEach(other::paidOrder);
            bench.alsoIn(second);
            bench.declare();
            other.declare();
            other.alsoIn(second);
            Eventually.is(
                    "all are booked",
                    () -> bench.books.entries().size() >= 100
                            && other.books.entries().size() >= 100);
            bench.rest();
            other.rest();

            assertThat(bench.booked()).hasSize(100).doesNotHaveDuplicates();
            assertThat(other.booked()).hasSize(100).doesNotHaveDuplicates();
        } finally {
            ClockedServer.delete(folder);
        }
    }
}
