package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D4: the owner chooses which number the books get as the document's reference. */
class D4NumbersTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D4_by_default_an_order_has_the_order_number() {
        scene.connect();
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D4_by_default_an_invoice_has_the_invoice_number() {
        scene.connectInvoices();
        Invoice invoice = scene.invoice(scene.paidOrder());
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(invoice.number().full());
    }

    @Test
    void D4_an_invoice_has_the_order_number_where_that_was_chosen_and_so_has_the_next_of_the_same_order() {
        scene.connect(Map.of("source", "INVOICES", "reference", "ORDER_NUMBER"));
        Order order = scene.paidOrder();
        scene.rest();
        scene.office().edit(order, basket -> basket.count("Fietslamp", "3"), true);
        scene.afterPoll();
        String number = order.completedNumber().full();
        assertThat(scene.booked()).containsExactly(number, number);
    }

    @Test
    void D4_an_order_that_has_no_invoice_number_is_held_where_that_was_chosen() {
        scene.connect(Map.of("reference", "INVOICE_NUMBER"));
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("ATTENTION MISSING_NUMBER");
        assertThat(scene.booked()).isEmpty();

        scene.connect(Map.of());
        scene.after(Duration.ofMinutes(1));
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }
}
