package nl.doorzet.server.pipeline;

import static nl.doorzet.server.ledger.DeliveryKind.ABSENT;
import static nl.doorzet.server.ledger.DeliveryKind.BOOKED;
import static nl.doorzet.server.ledger.DeliveryKind.NEEDS_ATTENTION;
import static nl.doorzet.server.ledger.DeliveryKind.STARTED;
import static nl.doorzet.server.ledger.DeliveryKind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import org.junit.jupiter.api.Test;

/** Books without a look-up, and what happens in the shop while nobody knows the outcome. */
class UnknownTest {
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private final Bench blind = Bench.with("blindbooks");
    private final Bench bench = Bench.withBooks();

    @Test
    void where_nothing_can_be_looked_up_a_person_is_asked() {
        DocumentId order = blind.paidOrder(1);
        blind.books.next(Script.LOSE_ANSWER);
        blind.open().after(SETTLED).after(Duration.ofHours(30));

        assertThat(blind.standing(order)).isEqualTo("ATTENTION UNKNOWN_OUTCOME");
        assertThat(blind.story(order)).endsWith(STARTED, UNKNOWN, NEEDS_ATTENTION);
        assertThat(blind.booked()).containsExactly("1");
        assertThat(blind.books.lookUps()).isZero();
    }

    @Test
    void his_request_to_send_again_is_the_answer_that_it_is_not_there() {
        DocumentId order = blind.paidOrder(1);
        blind.books.next(Script.LOSE_REQUEST);
        blind.open().after(SETTLED);

        blind.retry(order);

        assertThat(blind.story(order)).endsWith(ABSENT, STARTED, BOOKED);
        assertThat(blind.rows(order).reversed().get(2).code()).isEqualTo("SAID_BY_A_PERSON");
        assertThat(blind.booked()).containsExactly("1");
    }

    @Test
    void it_is_still_the_answer_when_the_shop_changed_the_document_meanwhile() {
        DocumentId order = blind.paidOrder(1);
        blind.books.next(Script.LOSE_REQUEST);
        blind.open().after(SETTLED);
        blind.shop.put(Sales.of(1, Bench.now()).total("242.00", "42.00").paidOrder());

        blind.retry(order);

        assertThat(blind.books.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.total().plain()).isEqualTo("242.00"));
    }

    @Test
    void a_request_made_before_he_was_asked_is_no_answer() {
        DocumentId order = blind.paidOrder(1);
        blind.books.next(Script.LOSE_ANSWER);
        blind.open();
        assertThat(blind.standing(order)).isEqualTo("WAITING LOOKING_UP");

        blind.retry(order);
        blind.after(SETTLED);

        assertThat(blind.standing(order)).isEqualTo("ATTENTION UNKNOWN_OUTCOME");
        assertThat(blind.booked()).containsExactly("1");
    }

    @Test
    void who_was_asked_can_say_that_it_stays_as_it_is() {
        DocumentId order = blind.paidOrder(1);
        blind.books.next(Script.LOSE_ANSWER);
        blind.open();
        assertThatThrownBy(() -> blind.ignore(order, "?")).isInstanceOf(Actions.NotPossible.class);
        blind.after(SETTLED);

        blind.ignore(order, "I saw it in the books");
        blind.shop.put(Sales.of(1, Bench.now()).total("242.00", "42.00").paidOrder());
        blind.afterPoll().after(Duration.ofHours(30));

        assertThat(blind.standing(order)).isEqualTo("SKIPPED IGNORED");
        assertThat(blind.booked()).containsExactly("1");
    }

    @Test
    void a_document_that_is_deleted_meanwhile_is_still_found_in_the_books() {
        DocumentId order = bench.paidOrder(1);
        bench.books.next(Script.LOSE_ANSWER);
        bench.open();
        bench.shop.delete(order);
        bench.retry(order);

        bench.after(SETTLED);

        assertThat(bench.standing(order)).isEqualTo("BOOKED FOUND");
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void a_document_that_is_deleted_meanwhile_and_is_not_in_the_books_stays_out() {
        DocumentId order = bench.paidOrder(1);
        bench.books.next(Script.LOSE_REQUEST);
        bench.open();
        bench.shop.delete(order);
        bench.retry(order);

        bench.after(SETTLED);

        assertThat(bench.standing(order)).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(bench.booked()).isEmpty();
    }

    @Test
    void a_document_that_became_unreadable_meanwhile_is_still_found_in_the_books() {
        DocumentId order = bench.paidOrder(1);
        bench.books.next(Script.LOSE_ANSWER);
        bench.open();
        bench.shop.putUnreadable(order, "1", Bench.now());
        bench.afterPoll();

        assertThat(bench.standing(order)).isEqualTo("BOOKED FOUND");
        assertThat(bench.booked()).containsExactly("1");
    }

    @Test
    void a_look_up_without_an_answer_is_made_again_and_nothing_is_sent() {
        DocumentId order = bench.paidOrder(1);
        bench.books.next(Script.LOSE_ANSWER);
        bench.books.lookUpsFail(2);
        bench.open().after(SETTLED);

        assertThat(bench.story(order)).endsWith(STARTED, UNKNOWN);

        bench.after(Duration.ofMinutes(5)).after(Duration.ofMinutes(5));

        assertThat(bench.standing(order)).isEqualTo("BOOKED FOUND");
        assertThat(bench.booked()).containsExactly("1");
    }
}
