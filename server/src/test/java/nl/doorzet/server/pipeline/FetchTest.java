package nl.doorzet.server.pipeline;

import static nl.doorzet.server.ledger.DeliveryKind.BOOKED;
import static nl.doorzet.server.ledger.DeliveryKind.CHANGED_AFTER;
import static nl.doorzet.server.ledger.DeliveryKind.GONE;
import static nl.doorzet.server.ledger.DeliveryKind.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import org.junit.jupiter.api.Test;

/** Reading a document: what the shop may do to it before and after it is booked, and what a person may. */
class FetchTest {
    private static final Duration LONG = Duration.ofHours(30);

    private final Bench bench = Bench.withBooks();
    private final DocumentId order = DocumentId.order(1);

    @Test
    void an_unreadable_document_needs_attention_with_the_field_named() {
        bench.shop.putUnreadable(order, "1", Bench.now());
        DocumentId second = bench.paidOrder(2);
        bench.open();

        assertThat(bench.standing(order)).isEqualTo("ATTENTION UNREADABLE");
        assertThat(bench.rows(order).getLast().detail()).containsEntry("answer", "The field \"totals\" is missing");
        assertThat(bench.standing(second)).as("the others go on").isEqualTo("BOOKED BOOKED");

        bench.paidOrder(1);
        bench.retry(order);

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void a_document_that_becomes_unreadable_while_it_waits_for_the_books_is_not_sent() {
        bench.paidOrder(1);
        bench.books.next(Script.busy(Optional.of(Bench.now().plus(Duration.ofHours(2)))));
        bench.open();
        bench.shop.putUnreadable(order, "1", Bench.now());
        bench.afterPoll().after(LONG);

        assertThat(bench.standing(order)).isEqualTo("ATTENTION UNREADABLE");
        assertThat(bench.booked()).isEmpty();
    }

    @Test
    void a_document_that_is_gone_is_left_out_with_the_reason() {
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.open();
        bench.shop.delete(order);
        bench.after(LONG);

        assertThat(bench.standing(order)).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(bench.story(order)).endsWith(GONE);
    }

    @Test
    void a_document_that_is_deleted_while_it_waits_for_the_books_is_not_sent() {
        bench.paidOrder(1);
        bench.books.next(Script.busy(Optional.of(Bench.now().plus(Duration.ofHours(2)))));
        bench.open();
        bench.shop.delete(order);
        bench.retry(order);
        bench.after(LONG);

        assertThat(bench.standing(order)).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(bench.booked()).isEmpty();
    }

    @Test
    void a_document_that_comes_back_goes() {
        bench.paidOrder(1);
        bench.books.next(Script.REFUSE);
        bench.open();
        bench.shop.delete(order);
        bench.retry(order);
        assertThat(bench.standing(order)).isEqualTo("SKIPPED ORDER_DELETED");

        bench.paidOrder(1);
        bench.retry(order);

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void a_booked_document_that_changes_in_the_shop_stays_as_it_was_booked() {
        bench.paidOrder(1);
        bench.open();
        bench.shop.put(Sales.of(1, Bench.now()).total("242.00", "42.00").paidOrder());
        bench.afterPoll().after(LONG);

        assertThat(bench.story(order)).endsWith(BOOKED, CHANGED_AFTER);
        assertThat(bench.rows(order).getLast().detail()).containsEntry("total", "242.00");
        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.document(order).total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("121.00"));
        assertThat(bench.booked()).containsExactly("1");
        assertThatThrownBy(() -> bench.retry(order)).isInstanceOf(Actions.NotPossible.class);
        assertThatThrownBy(() -> bench.ignore(order, "?")).isInstanceOf(Actions.NotPossible.class);
    }

    @Test
    void an_ignored_document_stays_out_after_another_reading() {
        bench.paidOrder(1);
        bench.books.next(Script.REFUSE);
        bench.open();
        bench.ignore(order, "Booked by hand");
        assertThat(bench.standing(order)).isEqualTo("SKIPPED IGNORED");
        assertThat(bench.rows(order).getLast().detail())
                .containsEntry("who", "Anna")
                .containsEntry("note", "Booked by hand");
        assertThatThrownBy(() -> bench.ignore(order, "again")).isInstanceOf(Actions.NotPossible.class);

        bench.shop.put(Sales.of(1, Bench.now()).total("242.00", "42.00").paidOrder());
        bench.afterPoll().after(LONG);

        assertThat(bench.story(order)).contains(READ);
        assertThat(bench.standing(order)).isEqualTo("SKIPPED IGNORED");
        assertThat(bench.booked()).isEmpty();

        bench.retry(order);
        assertThat(bench.booked()).as("his last word counts").containsExactly("1");
    }

    @Test
    void a_document_that_is_ignored_between_decision_and_sending_is_not_sent() {
        bench.paidOrder(1);
        bench.shop.watchParsing(1, () -> bench.ignoreAtOnce(order, "Not this one"));
        bench.open().after(LONG);

        assertThat(bench.standing(order)).isEqualTo("SKIPPED IGNORED");
        assertThat(bench.booked()).isEmpty();
    }

    @Test
    void a_shop_that_refuses_us_is_red_and_the_books_go_on() {
        bench.paidOrder(1);
        bench.books.next(Script.busy(Optional.of(Bench.now().plus(Duration.ofMinutes(4)))));
        bench.open();
        bench.shop.fail(() -> new ApiFailure.NoAccess("list orders: shop.example answered 401"));
        bench.afterPoll();

        assertThat(bench.connection().shop().state()).isEqualTo(Dot.State.DISCONNECTED);
        assertThat(bench.connection().books().state()).isEqualTo(Dot.State.CONNECTED);
        assertThat(bench.booked()).containsExactly("1");

        bench.shop.recover();
        bench.after(Duration.ofHours(2));

        assertThat(bench.connection().shop().state()).isEqualTo(Dot.State.CONNECTED);
    }
}
