package nl.doorzet.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.doorzet.app.walk.Chronicle.Bill;
import nl.doorzet.app.walk.Chronicle.State;
import org.junit.jupiter.api.Test;

/** A comparison that notices nothing proves nothing: each rule broken once, in an order of 121.00 and its invoice. */
class ComparisonTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final BigDecimal TOTAL = new BigDecimal("121.00");
    private static final BigDecimal VAT = new BigDecimal("21.00");
    private static final String ORDER = "2026-1001";
    private static final String INVOICE = "F2026-4001";
    private static final Map<String, String> ORDER_BOOKED = Map.of("order/1", "BOOKED BOOKED");

    private final Chronicle shop = new Chronicle();

    /** Placed in the first second, paid in the tenth; nothing was left to do in the fifth and in the twentieth. */
    private void sell(Mode mode) {
        shop.mode(new Span(Instant.MIN, at(0)), mode);
        state(1, false, false);
        shop.bill(new Bill(7, INVOICE, 1, new Span(at(1), at(1)), false, TOTAL, VAT));
        shop.rest(at(5));
        state(10, true, false);
        shop.rest(at(20));
    }

    @Test
    void a_paid_order_that_is_booked_once_is_right() {
        sell(Mode.PAID_ORDERS);
        assertThat(differences(ORDER_BOOKED, entry(ORDER, 12))).isEmpty();
    }

    @Test
    void D1_an_order_that_is_booked_before_it_was_paid_is_noticed() {
        sell(Mode.PAID_ORDERS);
        assertThat(differences(ORDER_BOOKED, entry(ORDER, 4)))
                .singleElement()
                .asString()
                .contains("D1");
    }

    @Test
    void D2_an_invoice_that_is_booked_where_orders_go_is_noticed() {
        sell(Mode.PAID_ORDERS);
        assertThat(differences(
                        Map.of("order/1", "SKIPPED BOOKED_AS_INVOICE", "invoice/7", "BOOKED BOOKED"),
                        entry(INVOICE, 12)))
                .singleElement()
                .asString()
                .contains("D2");
    }

    @Test
    void D5_an_invoice_that_is_booked_though_its_order_was_deleted_is_noticed() {
        sell(Mode.INVOICES);
        state(21, true, true);
        shop.rest(at(30));
        assertThat(differences(Map.of("invoice/7", "BOOKED BOOKED"), entry(INVOICE, 31)))
                .singleElement()
                .asString()
                .contains("D5");
    }

    @Test
    void D9_what_is_in_the_books_twice_is_noticed() {
        sell(Mode.PAID_ORDERS);
        assertThat(differences(ORDER_BOOKED, entry(ORDER, 12), entry(ORDER, 13)))
                .singleElement()
                .asString()
                .contains("D9");
    }

    @Test
    void D10_a_cent_is_noticed() {
        sell(Mode.PAID_ORDERS);
        assertThat(differences(ORDER_BOOKED, new Entry(ORDER, new BigDecimal("121.01"), VAT, at(12))))
                .singleElement()
                .asString()
                .contains("D10");
    }

    @Test
    void D11_a_paid_order_that_still_waits_or_was_never_seen_is_noticed() {
        sell(Mode.PAID_ORDERS);
        assertThat(differences(Map.of("order/1", "WAITING NOT_PAID")))
                .singleElement()
                .asString()
                .contains("order/1");
        assertThat(differences(Map.of())).singleElement().asString().contains("unseen");
    }

    @Test
    void D12_an_invoice_that_is_booked_after_its_order_is_noticed_and_one_that_came_later_is_right() {
        sell(Mode.PAID_ORDERS);
        shop.mode(new Span(at(30), at(30)), Mode.INVOICES);
        shop.bill(new Bill(8, "F2026-4002", 1, new Span(at(31), at(31)), false, TOTAL, VAT));
        shop.rest(at(32));
        Map<String, String> lists =
                Map.of("order/1", "BOOKED BOOKED", "invoice/7", "BOOKED BOOKED", "invoice/8", "BOOKED BOOKED");
        assertThat(differences(lists, entry(ORDER, 12), entry(INVOICE, 33), entry("F2026-4002", 33)))
                .singleElement()
                .asString()
                .contains("D12", "invoice/7");
    }

    private void state(int second, boolean paid, boolean deleted) {
        shop.order(1, new State(new Span(at(second), at(second)), ORDER, true, paid, deleted, TOTAL, VAT));
    }

    private List<String> differences(Map<String, String> lists, Entry... entries) {
        List<Entry> books = List.of(entries);
        return new Comparison(shop, books, lists)
                .books(books)
                .lists(List.of(1L))
                .strangers()
                .differences();
    }

    private static Entry entry(String reference, int second) {
        return new Entry(reference, TOTAL, VAT, at(second));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
