package nl.doorzet.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.ledger.DeliveryKind;
import org.junit.jupiter.api.Test;

/** Rule D11: each night the shop is counted against the ledger. */
class CountTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Bench bench = Bench.withBooks();

    private DayCount count(LocalDate day) {
        return ClockedServer.part(CountStore.class).latest(bench.key(), 200).stream()
                .filter(c -> c.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day() {
        return Bench.now().atZone(ZONE).toLocalDate();
    }

    @Test
    void a_day_on_which_nothing_is_missing_agrees() {
        LocalDate day = day();
        bench.paidOrder(1);
        bench.paidOrder(2);
        bench.open().after(Duration.ofDays(1));

        assertThat(count(day).agrees()).isTrue();
        assertThat(count(day).inShop()).isEqualTo(2);
        assertThat(count(day).inLedger()).isEqualTo(2);
        assertThat(count(day.minusDays(1)).inShop()).isZero();
    }

    @Test
    void what_the_poll_missed_is_named_and_fetched() {
        bench.paidOrder(1);
        bench.open().after(Duration.ofDays(4));
        bench.paidOrder(2);
        bench.afterPoll();
        LocalDate late = day().minusDays(3);
        bench.shop.put(Sales.of(77, Bench.now().minus(Duration.ofDays(3))).paidOrder());

        bench.after(Duration.ofDays(1));

        assertThat(count(late).missing()).containsExactly("77");
        assertThat(count(late).inShop()).isEqualTo(1);
        assertThat(count(late).inLedger()).isZero();
        assertThat(bench.document(DocumentId.order(77)).via()).isEqualTo("COUNT");
        assertThat(bench.standing(DocumentId.order(77))).isEqualTo("BOOKED BOOKED");
        bench.after(Duration.ofDays(1));
        assertThat(count(late).agrees()).as("the next night").isTrue();
    }

    @Test
    void an_order_whose_basket_was_begun_weeks_ago_is_found_when_its_webhook_is_lost() {
        bench.paidOrder(1);
        bench.open().after(Duration.ofDays(40));
        bench.paidOrder(2);
        bench.afterPoll();
        bench.shop.put(Sales.of(88, Bench.now().minus(Duration.ofDays(30))).paidOrder());

        bench.after(Duration.ofDays(1));

        assertThat(bench.standing(DocumentId.order(88))).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void a_cancelled_order_that_is_paid_weeks_later_is_booked_when_its_webhook_is_lost() {
        Instant placed = Bench.now();
        DocumentId order = DocumentId.order(5);
        bench.shop.put(Sales.of(5, placed).cancelledOrder());
        bench.open().after(Duration.ofDays(20));
        assertThat(bench.standing(order)).isEqualTo("SKIPPED ORDER_CANCELLED");
        bench.shop.put(Sales.of(5, placed).paidOrder());

        bench.after(Duration.ofDays(1));

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void what_the_shop_lists_no_more_is_looked_for() {
        LocalDate day = day();
        DocumentId unpaid = DocumentId.order(5);
        bench.shop.put(Sales.of(5, Bench.now()).unpaidOrder());
        bench.open();
        bench.shop.delete(unpaid);

        bench.after(Duration.ofDays(1));

        assertThat(count(day).gone()).containsExactly("5");
        assertThat(bench.standing(unpaid)).isEqualTo("SKIPPED ORDER_DELETED");
    }

    @Test
    void that_a_booked_order_was_deleted_is_said_once_however_often_it_is_looked_for() {
        DocumentId order = bench.paidOrder(5);
        bench.open();
        bench.shop.delete(order);

        bench.after(Duration.ofDays(1)).after(Duration.ofDays(1)).after(Duration.ofDays(1));

        assertThat(bench.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.story(order).stream().filter(kind -> kind == DeliveryKind.CHANGED_AFTER))
                .hasSize(1);
    }

    @Test
    void a_long_list_is_counted_page_by_page() {
        LocalDate day = day();
        bench.shop.pageSize(2);
        for (long i = 1; i <= 7; i++) {
            bench.paidOrder(i);
        }
        bench.open().after(Duration.ofDays(1));

        assertThat(count(day).inShop()).isEqualTo(7);
    }

    @Test
    void no_hole_in_the_numbers_is_silent() {
        bench.shop.put(Sales.of(1001, Bench.now()).paidOrder());
        bench.shop.put(Sales.of(1002, Bench.now()).unpaidOrder());
        bench.shop.put(Sales.of(1006, Bench.now()).paidOrder());
        DocumentId gone = DocumentId.order(1007);
        bench.shop.put(Sales.of(1007, Bench.now()).unpaidOrder());
        bench.open(Map.of());
        bench.shop.delete(gone);
        bench.after(Duration.ofDays(1));

        List<Gap> gaps = ClockedServer.part(GapQuery.class)
                .find(bench.key(), DocumentId.Kind.ORDER, day().minusDays(3), day(), ZONE, 100);

        assertThat(gaps.stream().map(g -> g.first() + "-" + g.last() + " " + g.reason()))
                .containsExactly("1002-1002 NOT_PAID", "1003-1005 NEVER_SEEN", "1007-1007 ORDER_DELETED");
    }
}
