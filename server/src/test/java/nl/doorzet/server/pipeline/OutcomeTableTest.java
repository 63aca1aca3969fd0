package nl.doorzet.server.pipeline;

import static nl.doorzet.server.ledger.DeliveryKind.ABSENT;
import static nl.doorzet.server.ledger.DeliveryKind.BOOKED;
import static nl.doorzet.server.ledger.DeliveryKind.DEFERRED;
import static nl.doorzet.server.ledger.DeliveryKind.DISCONNECTED;
import static nl.doorzet.server.ledger.DeliveryKind.FOUND;
import static nl.doorzet.server.ledger.DeliveryKind.READ;
import static nl.doorzet.server.ledger.DeliveryKind.REJECTED;
import static nl.doorzet.server.ledger.DeliveryKind.SEEN;
import static nl.doorzet.server.ledger.DeliveryKind.STARTED;
import static nl.doorzet.server.ledger.DeliveryKind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.fake.Script;
import org.junit.jupiter.api.Test;

/** The table of outcomes: is it in the books, whose turn is it, and what does the engine do. */
class OutcomeTableTest {
    private static final Duration SETTLED = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(30);

    private final Bench bench = Bench.withBooks();
    private final DocumentId order = bench.paidOrder(1);

    @Test
    void a_booked_document_is_done() {
        bench.open();

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.story(order)).containsExactly(SEEN, READ, STARTED, BOOKED);
        assertThat(bench.document(order).reference()).isEqualTo("1");
        assertThat(bench.document(order).booksLink()).isEqualTo("https://books.example/entries/1");
        assertThat(bench.connection().books().state()).isEqualTo(Dot.State.CONNECTED);
    }

    @Test
    void a_rejected_document_waits_for_its_owner() {
        bench.books.next(Script.REFUSE);
        bench.open().after(LONG);

        assertThat(bench.standing(order)).isEqualTo("ATTENTION BOOKS_REFUSED");
        assertThat(bench.story(order)).containsExactly(SEEN, READ, STARTED, REJECTED);
        assertThat(bench.rows(order).getLast().detail()).containsEntry("reason", "The period is closed");

        bench.retry(order);

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.books.lookUps()).isZero();
    }

    @Test
    void a_deferred_document_goes_when_the_books_asked_to_be_called_again() {
        bench.books.next(Script.busy(Optional.of(Bench.now().plus(LONG))));
        bench.open().after(LONG.minusMinutes(1));

        assertThat(bench.standing(order)).isEqualTo("WAITING BOOKS_BUSY");
        assertThat(bench.booked()).isEmpty();

        bench.after(Duration.ofMinutes(2));

        assertThat(bench.story(order)).containsExactly(SEEN, READ, STARTED, DEFERRED, STARTED, BOOKED);
        assertThat(bench.books.lookUps()).as("what certainly had no effect").isZero();
    }

    @Test
    void a_deferred_document_without_a_moment_goes_with_growing_patience() {
        bench.books.next(Script.busy(Optional.empty()), Script.busy(Optional.empty()));
        bench.open();
        assertThat(Collections.frequency(bench.story(order), DEFERRED)).isEqualTo(1);

        bench.after(Duration.ofSeconds(10));
        assertThat(Collections.frequency(bench.story(order), DEFERRED)).isEqualTo(2);

        bench.after(Duration.ofSeconds(10));
        assertThat(bench.booked()).isEmpty();

        bench.after(Duration.ofSeconds(10));
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void a_busy_side_is_not_asked_for_another_document_either() {
        DocumentId second = bench.paidOrder(2);
        bench.books.next(Script.busy(Optional.of(Bench.now().plusSeconds(60))));
        bench.open();

        assertThat(bench.story(second)).containsExactly(SEEN, READ);

        bench.after(Duration.ofSeconds(60));

        assertThat(bench.booked()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void refused_access_stops_everything_until_a_check_lets_us_in() {
        DocumentId second = bench.paidOrder(2);
        bench.books.next(Script.NO_ACCESS);
        bench.open().after(Duration.ofSeconds(40));

        assertThat(bench.connection().books().state()).isEqualTo(Dot.State.DISCONNECTED);
        assertThat(bench.connection().shop().state()).isEqualTo(Dot.State.CONNECTED);
        assertThat(bench.story(order)).endsWith(STARTED, DISCONNECTED);
        assertThat(bench.story(second)).containsExactly(SEEN, READ);

        bench.after(Duration.ofSeconds(21));

        assertThat(bench.connection().books().state()).isEqualTo(Dot.State.CONNECTED);
        assertThat(bench.booked()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void an_unknown_document_that_is_in_the_books_is_found_there() {
        bench.books.next(Script.LOSE_ANSWER);
        bench.open();

        assertThat(bench.standing(order)).isEqualTo("WAITING LOOKING_UP");
        assertThat(bench.books.lookUps())
                .as("what was sent may still be on its way")
                .isZero();

        bench.after(SETTLED);

        assertThat(bench.story(order)).containsExactly(SEEN, READ, STARTED, UNKNOWN, FOUND);
        assertThat(bench.standing(order)).isEqualTo("BOOKED FOUND");
        assertThat(bench.document(order).booksLink()).isEqualTo("https://books.example/entries/1");
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void an_unknown_document_that_is_not_in_the_books_is_sent_again_once() {
        bench.books.next(Script.LOSE_REQUEST);
        bench.open().after(SETTLED);

        assertThat(bench.story(order)).containsExactly(SEEN, READ, STARTED, UNKNOWN, ABSENT, STARTED, BOOKED);
        assertThat(bench.books.lookUps()).isEqualTo(1);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void a_fault_of_the_connector_is_an_unknown_outcome() {
        bench.books.next(Script.BREAK_AFTER);
        bench.open().after(SETTLED);

        assertThat(bench.story(order)).containsExactly(SEEN, READ, STARTED, UNKNOWN, FOUND);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void after_five_unknown_outcomes_a_person_is_asked() {
        bench.books.on("1", Script.LOSE_REQUEST);
        bench.open();
        for (int i = 0; i < 8; i++) {
            bench.after(Duration.ofMinutes(10));
        }

        assertThat(bench.standing(order)).isEqualTo("ATTENTION UNKNOWN_OUTCOME");
        assertThat(Collections.frequency(bench.story(order), STARTED)).isEqualTo(5);
        assertThat(Collections.frequency(bench.story(order), ABSENT)).isEqualTo(4);

        bench.books.on("1", Script.BOOK);
        bench.retry(order);
        bench.after(SETTLED);

        assertThat(bench.story(order)).endsWith(ABSENT, STARTED, BOOKED);
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void busy_books_do_not_use_up_the_patience_with_unknown_outcomes() {
        bench.books.next(Collections.nCopies(5, Script.busy(Optional.empty())).toArray(Script[]::new));
        bench.books.next(Script.LOSE_REQUEST);
        bench.open();
        for (int i = 0; i < 6; i++) {
            bench.after(Duration.ofHours(1));
        }
        bench.after(LONG);

        assertThat(bench.story(order)).endsWith(STARTED, UNKNOWN, ABSENT, STARTED, BOOKED);
    }

    @Test
    void a_document_that_is_booked_with_another_total_is_shown_and_never_sent_again() {
        bench.books.next(Script.BOOK_A_CENT_MORE);
        bench.open();

        assertThat(bench.standing(order)).isEqualTo("ATTENTION BOOKED_DIFFERENTLY");
        assertThat(bench.rows(order).getLast().detail())
                .containsEntry("total", "121.00")
                .containsEntry("booksTotal", "121.01");
        assertThatThrownBy(() -> bench.retry(order)).isInstanceOf(Actions.NotPossible.class);

        bench.ignore(order, "A cent is fine");
        bench.after(LONG);

        assertThat(bench.standing(order)).isEqualTo("BOOKED ACCEPTED");
        assertThat(bench.booked()).containsExactly("1");
    }
}
