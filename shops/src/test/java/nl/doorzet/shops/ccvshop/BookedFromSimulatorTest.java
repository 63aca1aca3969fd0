package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Address;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule D10: what the shop states is what is booked, whatever was sold. */
class BookedFromSimulatorTest {
    private static final Customer CONSUMER = Customer.consumer("Sanne de Wit", "NL");

    static Stream<Named<OrderDraft>> drafts() {
        return Stream.of(
                Named.of("two rates, coupon, shipping and payment costs", twoRates()),
                Named.of(
                        "prices without VAT",
                        OrderDraft.of(CONSUMER)
                                .row("Kabel", "12.345", 3, "21")
                                .row("Boek", "7.50", 1, "9")
                                .shipping("5.74", "21")
                                .withoutTax()),
                Named.of(
                        "an amount off and saved points",
                        OrderDraft.of(CONSUMER)
                                .row("Kabel", "60.50", 1, "21")
                                .coupon(Coupon.amount("TIENTJE", "10"))
                                .loyaltyDiscount("1.25")),
                Named.of(
                        "a deposit",
                        OrderDraft.of(CONSUMER).row("Bier", "12.10", 1, "21").deposit("Krat", "3.90", 1)),
                Named.of(
                        "options and unit discounts",
                        OrderDraft.of(CONSUMER)
                                .discountedRow("Ketting", "65.50", "5", 2, "21")
                                .option("Kleur", "rood", "2.42")),
                Named.of(
                        "many decimals from abroad",
                        OrderDraft.of(Customer.consumer("Lena Vogt", "DE"))
                                .rowAbroad("Fietslamp", "24.95", 3, "21", "19")
                                .shipping("9.95", "19")),
                Named.of(
                        "hidden taxes",
                        OrderDraft.of(CONSUMER)
                                .row("Fietslamp", "24.95", 1, "21")
                                .taxesHidden()),
                Named.of(
                        "a platform sale",
                        OrderDraft.of(CONSUMER)
                                .row("Fietslamp", "24.95", 1, "21")
                                .platformSale()),
                Named.of(
                        "a handling discount and a payment option",
                        OrderDraft.of(CONSUMER)
                                .row("Fietslamp", "24.95", 1, "21")
                                .shipping("6.95", "21")
                                .extraCosts("-2.50", "Afhaalkorting")
                                .paymentOption("Rembours", "9.99")),
                Named.of(
                        "shipping outside of VAT",
                        OrderDraft.of(CONSUMER)
                                .row("Fietslamp", "24.95", 1, "21")
                                .shipping("6.95", "21")
                                .shippingOutsideTax()));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void an_order_and_its_invoice_are_booked_to_the_cent(OrderDraft draft) {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().pay(shop.backOffice().place(draft));
            assertBooked(shop.read(order));
            assertBooked(shop.read(shop.backOffice().invoicesOf(order).getFirst()));
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void so_is_a_credit_of_everything_whatever_its_signs(OrderDraft draft) {
        try (SimulatedShop shop = new SimulatedShop()) {
            Invoice credit = shop.backOffice().creditAll(shop.backOffice().place(draft));
            SalesDocument asSent = shop.read(credit);
            assertBooked(asSent);
            assertThat(asSent.sale().totals().total().signum()).isNegative();
            shop.simulator().quirks().add(Quirk.CREDIT_TOTALS_POSITIVE);
            assertThat(Books.vat(Books.entry(shop.read(credit)))).isEqualTo(Books.vat(Books.entry(asSent)));
            shop.simulator().quirks().add(Quirk.CREDIT_ROWS_POSITIVE);
            assertThat(Books.vat(Books.entry(shop.read(credit)))).isEqualTo(Books.vat(Books.entry(asSent)));
            shop.simulator().quirks().remove(Quirk.CREDIT_TOTALS_POSITIVE);
            assertThat(Books.vat(Books.entry(shop.read(credit)))).isEqualTo(Books.vat(Books.entry(asSent)));
        }
    }

    @Test
    void a_changed_order_gives_an_invoice_of_the_difference() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().place(twoRates());
            shop.backOffice().edit(order, basket -> basket.count("Handboek elektra", "1"), true);
            assertBooked(shop.read(shop.backOffice().invoicesOf(order).getLast()));
            shop.backOffice().edit(order, basket -> basket.with("Tang", "19.99", 1, "21"), true);
            assertBooked(shop.read(shop.backOffice().invoicesOf(order).getLast()));
        }
    }

    @Test
    void a_business_elsewhere_in_the_union_is_reverse_charged() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Customer belgian = Customer.business("Elektro Peeters BV", "An Peeters", "BE", "BE0123456749");
            Order order = shop.backOffice()
                    .place(OrderDraft.of(belgian)
                            .row("Montageset", "25", 4, "21")
                            .shipping("9.50", "21")
                            .intraCommunity());
            assertThat(Books.vat(Books.entry(shop.read(order)))).isEqualTo(Map.of("reverse_charged", "0.00"));
        }
    }

    @Test
    void the_delivery_address_is_read_where_there_is_one() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice()
                    .place(OrderDraft.of(CONSUMER.deliveredTo(Address.of("Lena Vogt", "DE")))
                            .row("Fietslamp", "24.95", 1, "19"));
            var customer = shop.read(order).sale().customer();
            assertThat(customer.billing().country()).isEqualTo("NL");
            assertThat(customer.destination().street()).isEqualTo("Hauptstraße 8");
        }
    }

    private static OrderDraft twoRates() {
        return OrderDraft.of(CONSUMER)
                .discountedRow("Kabelhaspel", "65.50", "5", 2, "21")
                .row("Handboek elektra", "10.90", 3, "9")
                .coupon(Coupon.percentage("WINTER10", "10"))
                .shipping("6.05", "21")
                .paidBy(PayMethod.IDEAL)
                .paymentCosts("1.21");
    }

    private static void assertBooked(SalesDocument document) {
        Entry entry = Books.entry(document);
        assertThat(entry.total()).isEqualTo(document.sale().totals().total());
        assertThat(entry.vat()).isEqualTo(document.sale().totals().vat());
        assertThat(entry.lines()).noneMatch(line -> line.kind().name().equals("ROUNDING"));
    }
}
