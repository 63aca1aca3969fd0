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
import nl.doorzet.core.sales.OrderLink;
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
        bench.open();
        for (int hour = 0; hour < 3; hour++) {
            bench.after(Duration.ofMinutes(61));
        }
        assertThat(reads()).hasSize(4);

        for (int hour = 0; hour < 240; hour += 8) {
            bench.after(Duration.ofHours(8));
        }
        assertThat(reads()).hasSizeBetween(15, 30);
    }

    @Test
    void after_a_switch_to_invoices_what_waits_as_an_order_is_left_out() {
        DocumentId order = DocumentId.order(1);
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.open();

        bench.open(Map.of("source", "INVOICES")).after(Duration.ofHours(2));

        assertThat(bench.standing(order)).isEqualTo("SKIPPED OTHER_SOURCE");
        assertThat(lists()).last().asString().startsWith("list INVOICE");
    }

    @Test
    void after_a_switch_back_what_was_left_out_is_decided_anew() {
        DocumentId order = DocumentId.order(1);
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.open();
        bench.open(Map.of("source", "INVOICES")).after(Duration.ofHours(2));

        bench.open();

        assertThat(bench.standing(order)).isEqualTo("WAITING NOT_PAID");
    }

    @Test
    void an_earlier_start_brings_in_what_was_before_it() {
        DocumentId old = DocumentId.order(1);
        bench.shop.put(Sales.of(1, Bench.now().minus(Duration.ofDays(100))).paidOrder());
        DocumentId recent = bench.paidOrder(2);
        LocalDate today = LocalDate.ofInstant(Bench.now(), ZoneOffset.UTC);
        bench.open(Map.of("start", today.minusDays(10).toString()));
        assertThat(bench.booked()).containsExactly("2");

        bench.open(Map.of("start", today.minusDays(200).toString()));

        assertThat(bench.standing(old)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.standing(recent)).isEqualTo("BOOKED BOOKED");
        assertThat(bench.booked()).containsExactly("2", "1");
    }

    @Test
    void an_invoice_of_an_order_that_was_booked_is_left_out_after_a_switch() {
        bench.paidOrder(1);
        bench.open();
        bench.shop.put(Sales.of(11, Bench.now()).order("1").invoice(OrderLink.PRESENT));

        bench.open(Map.of("source", "INVOICES"));

        assertThat(bench.standing(DocumentId.invoice(11))).isEqualTo("SKIPPED BOOKED_AS_ORDER");
        assertThat(bench.booked()).containsExactly("1");
    }

    private List<String> lists() {
        return bench.shop.calls().stream().filter(c -> c.startsWith("list")).toList();
    }

    private List<String> reads() {
        return bench.shop.calls().stream().filter(c -> c.startsWith("read")).toList();
    }
}
