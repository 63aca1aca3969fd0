package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D2: the owner can choose invoices in place of paid orders, and orders again. */
class D2InvoicesInsteadTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D2_a_new_connection_pushes_orders_and_no_invoice() {
        scene.connect();
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D2_after_the_choice_of_invoices_these_go_and_orders_do_not() {
        scene.connect();
        scene.connectInvoices();
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }

    @Test
    void D2_after_the_choice_of_orders_again_these_go() {
        scene.connectInvoices();
        scene.connect(Map.of("source", "PAID_ORDERS"));
        Order order = scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D2_a_status_list_for_orders_has_no_say_over_invoices() {
        scene.connect(Map.of("source", "INVOICES", "orderStatuses", "5"));
        Order order = scene.office().place(Scene.lamps());
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }
}
