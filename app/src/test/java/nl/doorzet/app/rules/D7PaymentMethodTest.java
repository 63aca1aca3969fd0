package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D7: how a document was paid is what its order says, then what it last said, then the connection's default. */
class D7PaymentMethodTest {
    private static final PayMethod NOT_SAID = new PayMethod(0, "", "", "", BigDecimal.ZERO);

    @RegisterExtension
    final Scene scene = Scene.withFiles("plaintext");

    @Test
    void D7_an_order_says_it_itself() {
        scene.connect();
        place(PayMethod.BANCONTACT);
        scene.rest();
        assertThat(booked()).isEqualTo("Bancontact");
    }

    @Test
    void D7_an_invoice_has_it_from_its_order() {
        scene.connectInvoices();
        place(PayMethod.IDEAL);
        scene.rest();
        assertThat(booked()).isEqualTo("iDEAL");
    }

    @Test
    void D7_what_the_order_says_when_the_invoice_is_read_counts() {
        scene.connectInvoices().loseWebhooks();
        Order order = place(PayMethod.IDEAL);
        scene.office().paidBy(order, PayMethod.PAYPAL);
        scene.afterPoll();
        assertThat(booked()).isEqualTo("PayPal");
    }

    @Test
    void D7_an_order_that_does_not_say_it_any_more_was_paid_as_it_last_said() {
        scene.connect();
        Order order = scene.office().place(Scene.lamps().paidBy(PayMethod.IDEAL));
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("WAITING NOT_PAID");

        scene.office().paidBy(order, NOT_SAID);
        scene.office().pay(order);
        scene.rest();
        assertThat(booked()).isEqualTo("iDEAL");
    }

    @Test
    void D7_an_invoice_has_what_its_order_said_when_that_was_read_as_an_order() {
        scene.connect();
        Order order = scene.office().place(Scene.lamps().paidBy(PayMethod.IDEAL));
        scene.rest();
        scene.office().paidBy(order, NOT_SAID);
        scene.connectInvoices();
        assertThat(booked()).isEqualTo("iDEAL");
    }

    @Test
    void D7_where_nobody_ever_said_it_the_default_of_the_connection_counts() {
        scene.connect(Map.of("source", "INVOICES", "paymentMethod", Integer.toString(PayMethod.PAYPAL.id())));
        place(NOT_SAID);
        scene.rest();
        assertThat(booked()).isEqualTo("PayPal");
    }

    @Test
    void D7_without_a_default_it_is_left_open() {
        scene.connectInvoices();
        place(NOT_SAID);
        scene.rest();
        assertThat(Journal.of(scene).only().facts()).doesNotContainKey("betaalwijze");
    }

    private Order place(PayMethod method) {
        return scene.office().pay(scene.office().place(Scene.lamps().paidBy(method)));
    }

    private String booked() {
        return String.valueOf(Journal.of(scene).only().facts().get("betaalwijze"));
    }
}
