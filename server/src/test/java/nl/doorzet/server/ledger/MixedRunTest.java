package nl.doorzet.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.pipeline.Actions;
import org.junit.jupiter.api.Test;

/** A long run in which everything happens: nothing vanishes, nothing is booked twice, and the status follows from the rows. */
class MixedRunTest {
    private static final long DOCUMENTS = 60;

    private final Random random = new Random(20260310);
    private final Bench bench = Bench.withBooks();

    @Test
    void every_document_stands_where_its_rows_put_it_and_is_booked_at_most_once() {
        LongStream.rangeClosed(1, DOCUMENTS).forEach(this::change);
        bench.open();
        for (int round = 0; round < 12; round++) {
            for (int i = 0; i < 6; i++) {
                bench.books.next(script());
            }
            for (int i = 0; i < 8; i++) {
                change(1 + random.nextInt((int) DOCUMENTS));
                ask(DocumentId.order(1 + random.nextInt((int) DOCUMENTS)));
            }
            bench.after(Duration.ofMinutes(random.nextInt(1, 50)));
        }
        bench.after(Duration.ofHours(3)).after(Duration.ofHours(30));

        List<DocumentId> all =
                LongStream.rangeClosed(1, DOCUMENTS).mapToObj(DocumentId::order).toList();
        for (DocumentId id : all) {
            assertThat(bench.document(id).status())
                    .as("%s: %s", id, bench.story(id))
                    .isEqualTo(rebuilt(id));
        }
        assertThat(bench.booked()).doesNotHaveDuplicates();
        assertThat(all.stream().filter(id -> bench.story(id).stream().anyMatch(DeliveryKind::isBooking)))
                .as("what is in the books and what the ledger says is in the books")
                .hasSize(bench.booked().size());
        Summary summary = ClockedServer.part(SummaryQuery.class).of(bench.key());
        assertThat(summary.seen()).isEqualTo(DOCUMENTS);
        assertThat(summary.booked() + summary.waiting() + sum(summary.skipped()) + sum(summary.attention()))
                .isEqualTo(DOCUMENTS);
        assertThat(bench.booked()).hasSizeGreaterThan(20);
    }

    private DocumentStatus rebuilt(DocumentId id) {
        DocumentStatus status = DocumentStatus.WAITING;
        for (DeliveryKind kind : bench.story(id)) {
            status = status.after(kind);
        }
        return status;
    }

    private void change(long number) {
        Sales sales = Sales.of(number, Bench.now()).total("121.00", "21.00");
        switch (random.nextInt(8)) {
            case 0 -> bench.shop.put(sales.unpaidOrder());
            case 1 -> bench.shop.put(sales.cancelledOrder());
            case 2 -> bench.shop.putUnreadable(DocumentId.order(number), Long.toString(number), Bench.now());
            case 3 -> bench.shop.put(sales.total("242.00", "42.00").paidOrder());
            case 4 -> bench.shop.put(sales.total("121.00", "3.00").paidOrder());
            default -> bench.shop.put(sales.paidOrder());
        }
    }

    private void ask(DocumentId id) {
        Actions actions = ClockedServer.part(Actions.class);
        try {
            switch (random.nextInt(6)) {
                case 0 -> actions.ignore(bench.key(), id, "Anna", "by hand");
                case 1 -> actions.retry(bench.key(), id, "Anna", false);
                case 2 -> bench.shop.delete(id);
                default -> bench.paidOrder(Long.parseLong(id.id()));
            }
        } catch (Actions.NotPossible e) {
            assertThat(e).hasMessageMatching("It .*");
        }
    }

    private Script script() {
        return switch (random.nextInt(9)) {
            case 0 -> Script.LOSE_ANSWER;
            case 1 -> Script.LOSE_REQUEST;
            case 2 -> Script.REFUSE;
            case 3 -> Script.NO_ACCESS;
            case 4 -> Script.BREAK_AFTER;
            case 5 -> Script.BOOK_A_CENT_MORE;
            case 6 -> Script.busy(Optional.empty());
            default -> Script.BOOK;
        };
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
