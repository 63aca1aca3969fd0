package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.reconcile.GapQuery;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D5: the invoice of a deleted order is not pushed, however the shop shows the deletion. */
class D5DeletedOrderTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    /** By default the rows are gone and the order is not named any more. */
    @Test
    void D5_an_invoice_without_rows_and_without_its_order_stays_out() {
        scene.connectInvoices().loseWebhooks();
        deletedBeforeItIsRead();
    }

    /** Each sign alone: the order answers 404, the order is not named, the rows are empty. */
    @ParameterizedTest
    @EnumSource(
            value = Quirk.class,
            names = {"DELETED_ORDER_LINK_STAYS", "DELETED_ORDER_ROWS_STAY", "DELETED_ORDER_STILL_ANSWERS"})
    void D5_each_sign_of_the_deletion_is_enough(Quirk sign) {
        scene.shop.quirks().add(sign);
        scene.connectInvoices().loseWebhooks();
        deletedBeforeItIsRead();
    }

    private void deletedBeforeItIsRead() {
        Order order = scene.paidOrder();
        Invoice invoice = scene.invoice(order);
        scene.office().delete(order);
        scene.afterPoll();
        assertThat(scene.standing(invoice)).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(scene.booked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Quirk.class,
            names = {
                "NO_RATE_LIMIT",
                "DELETED_ORDER_LINK_STAYS",
                "DELETED_ORDER_ROWS_STAY",
                "DELETED_ORDER_STILL_ANSWERS"
            })
    void D5_the_webhook_of_the_deletion_stops_an_invoice_that_waits_for_its_books(Quirk sign) {
        scene.shop.quirks().add(sign);
        scene.connectInvoices();
        scene.books.faults().whenever(r -> true, Fault.BUSY);
        Order order = scene.paidOrder();
        scene.rest();
        Invoice invoice = scene.invoice(order);
        assertThat(scene.document(Scene.id(invoice)).status().name()).isEqualTo("WAITING");

        scene.office().delete(order);
        scene.rest();
        scene.books.faults().reset();
        scene.after(Duration.ofHours(2));
        assertThat(scene.standing(invoice)).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(scene.booked()).isEmpty();
    }

    @Test
    void D5_a_deletion_of_which_no_webhook_came_is_seen_before_the_invoice_goes() {
        scene.connectInvoices();
        scene.books.faults().whenever(r -> true, Fault.BUSY);
        Order order = scene.paidOrder();
        scene.rest().loseWebhooks();
        scene.office().delete(order);
        scene.books.faults().reset();
        scene.after(Duration.ofHours(2));
        assertThat(scene.standing(scene.invoice(order))).isEqualTo("SKIPPED ORDER_DELETED");
        assertThat(scene.booked()).isEmpty();
    }

    @Test
    void D5_a_deletion_after_booking_changes_nothing_in_the_books_and_stands_in_the_story() {
        scene.connectInvoices();
        Order order = scene.paidOrder();
        scene.rest();
        scene.office().delete(order);
        scene.rest().afterPoll();
        Invoice invoice = scene.invoice(order);
        assertThat(scene.standing(invoice)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.booked()).containsExactly(invoice.number().full());
        assertThat(scene.books.changesAndDeletions()).isEmpty();
        assertThat(scene.story(Scene.id(invoice))).extracting(Delivery::kind).contains(DeliveryKind.CHANGED_AFTER);
    }

    @Test
    void D5_a_deleted_order_stays_out_where_orders_are_pushed() {
        scene.connect();
        Order order = scene.office().place(Scene.lamps());
        scene.rest();
        scene.office().delete(order);
        scene.rest();
        assertThat(scene.standing(order)).isEqualTo("SKIPPED ORDER_DELETED");
    }

    @Test
    void D5_the_hole_in_the_numbers_is_explained() {
        scene.connectInvoices();
        scene.loseWebhooks();
        scene.paidOrder();
        Order deleted = scene.paidOrder();
        scene.paidOrder();
        scene.office().delete(deleted);
        scene.afterPoll();
        Invoice invoice = scene.invoice(deleted);
        LocalDate day = invoice.createDate().atZone(CcvShop.ZONE).toLocalDate();
        assertThat(Stage.part(GapQuery.class)
                        .find(scene.key(), DocumentId.Kind.INVOICE, day, day.plusDays(1), CcvShop.ZONE, 10))
                .as("the numbers of %s", scene.booked())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.first()).isEqualTo(invoice.number().full()).isEqualTo(gap.last());
                    assertThat(gap.reason()).isEqualTo("ORDER_DELETED");
                    assertThat(gap.document()).contains(Scene.id(invoice));
                });
    }
}
