package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D12: after a switch between orders and invoices nothing is booked a second time. */
class D12SwitchingTest {
    private static final Map<String, String> ORDERS = Map.of("source", "PAID_ORDERS");
    private static final Map<String, String> INVOICES = Map.of("source", "INVOICES");

    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D12_from_orders_to_invoices_the_invoice_of_a_booked_order_is_left_out() {
        scene.connect(ORDERS);
        Order order = scene.paidOrder();
        scene.rest().connect(INVOICES);
        assertThat(scene.standing(scene.invoice(order))).isEqualTo("SKIPPED BOOKED_AS_ORDER");
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void D12_from_invoices_to_orders_the_order_of_a_booked_invoice_is_left_out() {
        scene.connect(INVOICES);
        Order order = scene.paidOrder();
        scene.rest().connect(ORDERS);
        assertThat(scene.standing(order)).isEqualTo("SKIPPED BOOKED_AS_INVOICE");
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }

    @Test
    void D12_there_and_back_books_nothing_twice() {
        scene.connect(ORDERS);
        scene.paidOrder();
        scene.rest().connect(INVOICES);
        scene.paidOrder();
        scene.rest().connect(ORDERS);
        scene.paidOrder();
        scene.rest().connect(INVOICES).afterPoll();
        assertThat(scene.booked()).hasSize(3);
    }

    @Test
    void D12_a_person_can_push_it_anyway_after_a_warning() {
        scene.connect(ORDERS);
        Order order = scene.paidOrder();
        scene.rest().connect(INVOICES);
        Invoice invoice = scene.invoice(order);
        scene.push(Scene.id(invoice), false);
        assertThat(scene.standing(invoice)).isEqualTo("SKIPPED BOOKED_AS_ORDER");

        scene.push(Scene.id(invoice), true);
        assertThat(scene.standing(invoice)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.booked())
                .containsExactly(
                        order.completedNumber().full(), invoice.number().full());
    }

    @Test
    void D12_an_invoice_that_the_shop_made_after_the_order_was_booked_goes() {
        scene.connect(ORDERS);
        Order order = scene.paidOrder();
        scene.rest().afterPoll();
        scene.office().edit(order, basket -> basket.count("Fietslamp", "3"), true);
        scene.connect(INVOICES);
        Invoice second = scene.office().invoicesOf(order).getLast();
        assertThat(scene.booked())
                .containsExactly(order.completedNumber().full(), second.number().full());
    }

    /** The lists of both kinds stand full when the owner switches while the first document of the old kind is being read. */
    @ParameterizedTest
    @CsvSource({"PAID_ORDERS, INVOICES, orders", "INVOICES, PAID_ORDERS, invoices"})
    void D12_a_switch_between_a_page_and_its_documents_books_each_sale_once(String from, String to, String list) {
        List<Order> orders = Stream.generate(scene::paidOrder).limit(4).toList();
        AtomicBoolean switched = new AtomicBoolean();
        scene.shop
                .faults()
                .next(
                        request -> {
                            if (request.path().matches(".*/" + list + "/\\d+/?")
                                    && switched.compareAndSet(false, true)) {
                                scene.declare(Map.of("source", to));
                            }
                            return false;
                        },
                        Fault.SLOW);
        scene.connect(Map.of("source", from));
        scene.rest().afterPoll();

        assertThat(switched).isTrue();
        List<String> booked = scene.booked();
        assertThat(orders)
                .allSatisfy(order -> assertThat(Stream.of(
                                        order.completedNumber().full(),
                                        scene.invoice(order).number().full())
                                .filter(booked::contains))
                        .hasSize(1));
        assertThat(booked).hasSize(orders.size());
    }
}
