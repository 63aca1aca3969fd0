package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import nl.doorzet.simulators.moneybird.InvoiceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule D8: where invoices are pushed, what the invoice says is booked, never what its order says. */
class D8InvoiceLeadsTest {
    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void D8_rows_and_amounts_are_those_of_the_invoice() {
        Order order = scene.paidOrder();
        scene.office().edit(order, basket -> basket.count("Fietslamp", "5").with("Helm", "80.00", 1, "21"), false);
        scene.connectInvoices();
        ExternalInvoice booked = scene.books.invoices().getFirst();
        assertThat(booked.totalInclTax()).isEqualByComparingTo("49.90");
        assertThat(booked.tax("21")).isEqualByComparingTo("8.66");
        assertThat(booked.lines()).extracting(InvoiceLine::description).containsExactly("Fietslamp");
    }

    @Test
    void D8_the_date_is_that_of_the_invoice() {
        scene.office().policy(ShopPolicy.standard().with(ShopPolicy.InvoiceMoment.AT_PAYMENT));
        Order order = scene.office(Duration.ofDays(9)).place(Scene.lamps());
        scene.office(Duration.ofDays(3)).pay(order);
        scene.connectInvoices();
        Invoice invoice = scene.invoice(order);
        LocalDate made = invoice.createDate().atZone(CcvShop.ZONE).toLocalDate();
        assertThat(scene.books.invoices()).extracting(ExternalInvoice::date).containsExactly(made);
        assertThat(order.createDate().atZone(CcvShop.ZONE).toLocalDate()).isBefore(made);
    }

    @Test
    void D8_the_customer_is_that_of_the_invoice_and_is_asked_of_nobody_else() {
        Order order = scene.paidOrder();
        scene.connectInvoices();
        assertThat(scene.books.contacts())
                .singleElement()
                .satisfies(contact ->
                        assertThat(contact.toString()).contains("Sanne").contains("de Wit"));
        assertThat(scene.shop.tally().byRoute()).doesNotContainKey("GET orders/:id/orderrows");
        assertThat(scene.booked()).containsExactly(scene.invoice(order).number().full());
    }
}
