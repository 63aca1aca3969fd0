package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D1: paid orders are the default, and go as soon as they are paid. */
class D1PaidOrdersTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D1_a_paid_order_goes_as_soon_as_the_webhook_tells_of_it() {
        scene.connect();
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
        assertThat(scene.document(Scene.id(order)).via()).isEqualTo("WEBHOOK");
    }

    @Test
    void D1_the_poll_finds_the_paid_order_of_which_no_webhook_came() {
        scene.connect().loseWebhooks();
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).isEmpty();

        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
        assertThat(scene.document(Scene.id(order)).via()).isEqualTo("POLL");
    }

    @Test
    void D1_an_order_that_is_paid_weeks_later_goes_then() {
        scene.connect();
        Order order = scene.office().place(Scene.lamps());
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("WAITING NOT_PAID");

        scene.after(Duration.ofDays(21));
        scene.office().pay(order);
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void D1_an_order_that_is_paid_weeks_later_without_a_webhook_goes_within_a_day() {
        scene.connect();
        Order order = scene.office().place(Scene.lamps());
        scene.rest().after(Duration.ofDays(21)).loseWebhooks();
        scene.office().pay(order);
        scene.after(Duration.ofDays(1));
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
    }

    @Test
    void D1_a_list_of_statuses_narrows_it_down() {
        scene.connect(Map.of("orderStatuses", "5, 6"));
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("WAITING STATUS_NOT_CHOSEN");

        scene.office().status(order, 5);
        scene.rest();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D1_an_unfinished_basket_goes_when_it_is_an_order_and_paid() {
        scene.connect();
        Order basket = scene.office().place(Scene.lamps().incomplete());
        scene.afterPoll();
        assertThat(scene.booked()).isEmpty();

        Order order = scene.office().pay(scene.office().complete(basket));
        scene.rest();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D1_an_order_that_is_cancelled_before_it_was_paid_stays_out() {
        scene.connect();
        Order order = scene.office().place(Scene.lamps());
        scene.office().status(order, 8);
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("SKIPPED ORDER_CANCELLED");
    }

    @Test
    void D1_credit_invoices_go_along_where_the_owner_chose_that() {
        scene.connect(Map.of("creditInvoices", "true"));
        Order order = scene.paidOrder();
        scene.rest().after(Duration.ofHours(1));
        Invoice credit = scene.office().credit(order, "Fietslamp", 1);
        scene.afterPoll();
        assertThat(scene.booked())
                .containsExactly(order.completedNumber().full(), credit.number().full());
        assertThat(scene.books.invoices().getLast().totalInclTax()).isEqualByComparingTo("-24.95");
        assertThat(scene.standing(scene.invoice(order))).isEqualTo("SKIPPED OTHER_SOURCE");
    }

    @Test
    void D1_a_credit_invoice_waits_for_its_order() {
        scene.connect(Map.of("creditInvoices", "true"));
        Order order = scene.office().place(Scene.lamps());
        Invoice credit = scene.office().credit(order, "Fietslamp", 1);
        scene.afterPoll();
        assertThat(scene.standing(credit)).isEqualTo("WAITING ORDER_NOT_BOOKED");
    }

    @Test
    void D1_without_that_choice_no_invoice_is_even_looked_at() {
        scene.connect();
        Order order = scene.paidOrder();
        scene.office().credit(order, "Fietslamp", 1);
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
        assertThat(scene.counts().total()).isOne();
    }
}
