package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.VatFacts;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void an_order_is_read_whole() {
        Order order = (Order) Payload.order().parse();
        Sale sale = order.sale();
        assertThat(order.completed()).isTrue();
        assertThat(order.status()).isEqualTo(2);
        assertThat(order.cancelled()).isFalse();
        assertThat(sale.id()).hasToString("order/71");
        assertThat(sale.number()).isEqualTo("W-12").isEqualTo(sale.orderNumber());
        assertThat(sale.invoiceNumber()).isEmpty();
        assertThat(sale.createdAt()).isEqualTo(Instant.parse("2026-02-28T22:30:00Z"));
        assertThat(sale.totals().total().plain()).isEqualTo("42.35");
        assertThat(sale.totals().vat().plain()).isEqualTo("7.35");
        assertThat(sale.vatFacts()).isEqualTo(VatFacts.PLAIN);
        assertThat(sale.paymentMethod()).contains(new PaymentMethod("18", "PaymentProvider-Bancontact", "Bancontact"));
        assertThat(sale.paid()).isTrue();
        assertThat(sale.link()).isEqualTo("https://winkel.example.test/api/rest/v1/orders/71/");
        assertThat(Books.vat(Books.entry(order))).containsEntry("domestic-21", "7.35");
    }

    @Test
    void an_order_that_names_no_payment_method_has_none_whatever_stands_for_its_id() {
        Payload silent = Payload.order().with("paymethod", "\"\"").with("paymethod_label", "null");
        assertThat(silent.with("paymethod_id", "0").parse().sale().paymentMethod())
                .isEmpty();
        assertThat(silent.with("paymethod_id", "null").parse().sale().paymentMethod())
                .isEmpty();
        assertThat(silent.with("paymethod_id", "17").parse().sale().paymentMethod())
                .contains(new PaymentMethod("17", "", ""));
    }

    @Test
    void a_guest_has_no_account_and_an_empty_delivery_address_is_none() {
        Customer customer = Payload.order().parse().sale().customer();
        assertThat(customer.account()).isEmpty();
        assertThat(customer.delivery()).isEmpty();
        assertThat(customer.business()).isFalse();
        assertThat(customer.phone()).isEqualTo("0612345678");
        assertThat(customer.billing()).isEqualTo(new Address("Kerkstraat 7 bis", "8011 AA", "Zwolle", "NL"));
    }

    @Test
    void who_has_a_vat_number_is_a_business_and_an_account_may_be_a_text() {
        Customer customer = Payload.order()
                .with("user", "{\"id\":\"24500012\"}")
                .with("customer", """
                        {"btw":" BE0123456749 ","billingaddress":{"address_line_1":"Hauptstraße 8","first_name":"An","last_name":"Peeters"},
                        "deliveryaddress":{"street":"Veldstraat","housenumber":"5","country_code":"BE"}}""")
                .parse()
                .sale()
                .customer();
        assertThat(customer.account()).contains("24500012");
        assertThat(customer.business()).isTrue();
        assertThat(customer.vatNumber()).isEqualTo("BE0123456749");
        assertThat(customer.fullName()).isEqualTo("An Peeters");
        assertThat(customer.billing()).isEqualTo(new Address("Hauptstraße 8", "", "", ""));
        assertThat(customer.destination()).isEqualTo(new Address("Veldstraat 5", "", "", "BE"));
    }

    @Test
    void an_order_may_come_without_a_customer() {
        Customer customer =
                Payload.order().with("customer", "null").parse().sale().customer();
        assertThat(customer.billing()).isEqualTo(Address.NONE);
        assertThat(customer.displayName()).isEqualTo("?");
    }

    @Test
    void an_unfinished_order_has_no_number_and_no_status() {
        Order order = (Order) Payload.order()
                .with("is_completed", "false")
                .with("ordernumber", "null")
                .with("ordernumber_full", "null")
                .with("status", "null")
                .parse();
        assertThat(order.completed()).isFalse();
        assertThat(order.status()).isZero();
        assertThat(order.number()).isEmpty();
    }

    @Test
    void status_8_is_cancelled() {
        Order order = (Order) Payload.order().with("status", "\"8\"").parse();
        assertThat(order.cancelled()).isTrue();
    }

    @Test
    void hidden_taxes_make_a_document_without_vat() {
        Sale sale = Payload.order()
                .with("taxes_included", "false")
                .without("total_tax")
                .parse()
                .sale();
        assertThat(sale.vatFacts().withoutVat()).isTrue();
        assertThat(sale.totals().total().plain()).isEqualTo("42.35");
        assertThat(sale.totals().vat().isZero()).isTrue();
        assertThat(Books.vat(Books.entry(new Order(sale, true, 2, false)))).containsEntry("exempt", "0.00");
    }

    @Test
    void types_may_drift() {
        Order order = (Order) Payload.order()
                .with("total_price", "\"42.35\"")
                .with("total_tax", "\"7.35\"")
                .with("paid", "1")
                .with("is_completed", "\"1\"")
                .with("is_platform_sale", "null")
                .with("id", "\"71\"")
                .with("ordernumber_full", "12")
                .with("invoicenumber", "4001")
                .with("discountcoupon", "[]")
                .with("currency", "\"eur\"")
                .with("an_unknown_field", "{\"x\":[1]}")
                .with("create_date", "\"2026-02-28T23:30:00+0100\"")
                .parse();
        assertThat(order.number()).isEqualTo("12");
        assertThat(order.sale().invoiceNumber()).isEqualTo(Optional.of("4001"));
        assertThat(order.sale().createdAt()).isEqualTo(Instant.parse("2026-02-28T22:30:00Z"));
        assertThat(order.sale().totals().total().plain()).isEqualTo("42.35");
    }
}
