package nl.doorzet.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.fake.Sales;
import org.junit.jupiter.api.Test;

/** Rule D12 in the second in which an order was read: its total says what it contains. The fake shop reads a minute late. */
class SameSecondTest {
    private static final Duration READ = Duration.ofSeconds(60);

    private final Bench bench = Bench.withBooks();

    /** An order of 121.00 that is booked as an order, and its invoices of this total and of 12.10, made as it was read. */
    private String standingOfTheSecond(String first) {
        return standingOfTheSecond(first, READ);
    }

    /** @param later how long after the order the second invoice was made */
    private String standingOfTheSecond(String first, Duration later) {
        Instant made = Bench.now().truncatedTo(ChronoUnit.SECONDS);
        bench.shop.put(Sales.of(1, made).paidOrder());
        bench.open();
        bench.shop.put(Sales.of(11, made).order("1").total(first, "18.90").invoice(OrderLink.PRESENT));
        bench.shop.put(
                Sales.of(12, made.plus(later)).order("1").total("12.10", "2.10").invoice(OrderLink.PRESENT));
        bench.open(Map.of("source", "INVOICES")).after(Duration.ofHours(1));
        return bench.standing(DocumentId.invoice(12));
    }

    @Test
    void what_the_order_is_worth_without_it_is_not_in_it() {
        assertThat(standingOfTheSecond("121.00")).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void what_makes_the_order_what_it_is_worth_is_in_it() {
        assertThat(standingOfTheSecond("108.90")).isEqualTo("SKIPPED BOOKED_AS_ORDER");
    }

    @Test
    void where_the_order_was_changed_without_an_invoice_the_second_decides() {
        assertThat(standingOfTheSecond("100.00")).isEqualTo("SKIPPED BOOKED_AS_ORDER");
    }

    @Test
    void what_was_made_in_the_next_second_of_an_order_that_was_changed_without_an_invoice_is_not_in_it() {
        assertThat(standingOfTheSecond("100.00", READ.plusSeconds(1))).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void what_makes_the_order_what_it_is_worth_is_in_it_by_a_clock_that_is_a_second_ahead_too() {
        assertThat(standingOfTheSecond("108.90", READ.plusSeconds(1))).isEqualTo("SKIPPED BOOKED_AS_ORDER");
    }
}
