package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D6: a changed order changes nothing that is booked; a new invoice that the shop makes of it goes. */
class D6ChangedOrderTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @AfterEach
    void nothing_in_the_books_was_changed_or_deleted() {
        assertThat(scene.books.changesAndDeletions()).isEmpty();
    }

    @Test
    void D6_a_second_debit_invoice_goes_beside_the_first() {
        scene.connectInvoices();
        Order order = bookedOrder();
        scene.office().edit(order, basket -> basket.count("Fietslamp", "3"), true);
        scene.afterPoll();
        assertThat(scene.books.invoices())
                .extracting(ExternalInvoice::totalInclTax)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("49.90"), new BigDecimal("24.95"));
    }

    @Test
    void D6_two_debit_invoices_without_a_credit_between_are_a_warning_with_the_difference() {
        scene.connectInvoices();
        Order order = bookedOrder();
        scene.office().edit(order, basket -> basket.count("Fietslamp", "3"), true);
        scene.afterPoll();
        Invoice second = scene.office().invoicesOf(order).getLast();
        assertThat(scene.standing(second)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.document(Scene.id(second)).warning()).isEqualTo("TWO_DEBIT_INVOICES");
        assertThat(scene.story(Scene.id(second)))
                .filteredOn(row -> row.kind() == DeliveryKind.STARTED)
                .singleElement()
                .satisfies(row -> assertThat(row.detail().get("warnings"))
                        .contains(scene.invoice(order).number().full())
                        .contains("\"difference\":\"-24.95\""));
        assertThat(scene.document(Scene.id(scene.invoice(order))).warning()).isEmpty();
    }

    @Test
    void D6_a_new_invoice_after_a_credit_is_no_warning() {
        scene.connectInvoices();
        Order order = bookedOrder();
        scene.office().creditAll(order);
        scene.afterPoll();
        scene.office().edit(order, basket -> basket.with("Helm", "80.00", 1, "21"), true);
        scene.afterPoll();
        assertThat(scene.booked()).hasSize(3);
        assertThat(scene.office().invoicesOf(order))
                .extracting(invoice -> scene.document(Scene.id(invoice)).warning())
                .containsOnly("");
    }

    @Test
    void D6_a_credit_invoice_for_the_difference_goes_too() {
        scene.connectInvoices();
        Order order = bookedOrder();
        Invoice credit = scene.office().credit(order, "Fietslamp", 1);
        scene.afterPoll();
        assertThat(scene.booked()).endsWith(credit.number().full()).hasSize(2);
        assertThat(scene.books.invoices().getLast().totalInclTax()).isEqualByComparingTo("-24.95");
    }

    @Test
    void D6_a_change_without_a_new_invoice_changes_nothing() {
        scene.connectInvoices();
        Order order = bookedOrder();
        scene.office().edit(order, basket -> basket.price("Fietslamp", "99.00"), false);
        scene.afterPoll();
        assertThat(scene.booked()).hasSize(1);
        assertThat(scene.books.invoices().getFirst().totalInclTax()).isEqualByComparingTo("49.90");
    }

    @Test
    void D6_an_order_that_was_booked_as_an_order_stays_as_it_was_and_its_story_says_that_it_changed() {
        scene.connect();
        Order order = bookedOrder();
        scene.office().edit(order, basket -> basket.count("Fietslamp", "3"), false);
        scene.afterPoll();
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.books.invoices().getFirst().totalInclTax()).isEqualByComparingTo("49.90");
        assertThat(scene.story(Scene.id(order))).extracting(Delivery::kind).contains(DeliveryKind.CHANGED_AFTER);
    }

    @Test
    void D6_an_order_that_is_no_longer_marked_as_paid_stays_booked() {
        scene.connect();
        Order order = bookedOrder();
        scene.office().unpay(order);
        scene.rest().afterPoll();
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.booked()).hasSize(1);
    }

    private Order bookedOrder() {
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).hasSize(1);
        return order;
    }
}
