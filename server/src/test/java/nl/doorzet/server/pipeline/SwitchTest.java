package nl.doorzet.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.LongStream;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.fake.Sales;
import org.junit.jupiter.api.Test;

/** Rule D12 and D11: after a change of the push rules every document is where the new rules put it, and none is booked twice. */
class SwitchTest {
    private final Bench bench = Bench.withBooks();

    @Test
    void after_a_switch_to_invoices_what_waits_as_an_order_is_left_out() {
        DocumentId order = DocumentId.order(1);
        bench.shop.put(Sales.of(1, Bench.now()).unpaidOrder());
        bench.open();

        bench.open(Map.of("source", "INVOICES")).after(Duration.ofHours(2));

        assertThat(bench.standing(order)).isEqualTo("SKIPPED OTHER_SOURCE");
        assertThat(bench.shop.calls()).anyMatch(c -> c.startsWith("list INVOICE"));
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

    @Test
    void a_change_of_rules_while_a_page_is_being_read_begins_the_list_again() {
        LongStream.rangeClosed(1, 6).forEach(bench::paidOrder);
        bench.shop.pageSize(2);
        bench.shop.watch(call -> {
            if (call.endsWith("from 2")) {
                bench.shop.watch(next -> {});
                ClockedServer.part(Rescan.class).all(bench.key());
            }
        });
        bench.open();

        assertThat(bench.shop.calls().stream().filter(c -> c.startsWith("list")).map(c -> c.replaceAll(".* from ", "")))
                .containsExactly("0", "2", "0", "2", "4");
        assertThat(bench.shop.calls().stream().filter(c -> c.endsWith("since ever from 0")))
                .as("from its start both times")
                .hasSize(2);
        assertThat(bench.booked()).hasSize(6).doesNotHaveDuplicates();
    }
}
