package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D3: invoices go as soon as they are made, debit and credit, whatever their status. */
class D3InvoicesAtOnceTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @ParameterizedTest
    @EnumSource(Invoice.Status.class)
    void D3_an_invoice_goes_with_every_status(Invoice.Status status) {
        scene.connectInvoices();
        Order order = scene.office().place(Scene.lamps());
        Invoice invoice = scene.office().change(scene.invoice(order).with(status, null, null));
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(invoice.number().full());
    }

    @ParameterizedTest
    @EnumSource(Invoice.Status.class)
    void D3_a_credit_invoice_goes_with_every_status(Invoice.Status status) {
        scene.connectInvoices();
        Order order = scene.paidOrder();
        Invoice credit = scene.office().creditAll(order);
        scene.office().change(credit.with(status, null, null));
        scene.afterPoll();
        assertThat(scene.booked())
                .containsExactly(
                        scene.invoice(order).number().full(), credit.number().full());
        assertThat(scene.books.invoices().getLast().totalInclTax()).isEqualByComparingTo("-49.90");
    }

    @Test
    void D3_a_shop_that_tells_of_new_invoices_brings_them_at_once() {
        scene.shop.quirks().add(Quirk.INVOICES_CREATED_EXISTS);
        scene.connectInvoices();
        Order order = scene.office().place(Scene.lamps());
        scene.rest();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }

    @Test
    void D3_where_the_shop_tells_of_orders_only_their_news_brings_the_invoice() {
        scene.connectInvoices();
        Order order = scene.office().place(Scene.lamps());
        scene.rest();
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }

    @Test
    void D3_another_status_later_changes_nothing_in_the_books() {
        scene.connectInvoices();
        Order order = scene.office().place(Scene.lamps());
        scene.rest();
        scene.office().reimburse(scene.invoice(order));
        scene.afterPoll();
        assertThat(scene.booked()).hasSize(1);
        assertThat(scene.books.changesAndDeletions()).isEmpty();
    }
}
