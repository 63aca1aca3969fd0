package nl.doorzet.simulators.ccvshop.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy.InvoiceMoment;
import org.junit.jupiter.api.Test;

class BackOfficeTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
    private final BackOffice office = new BackOffice(new CcvShop(), clock);

    @Test
    void numbers_take_the_year_of_the_shops_own_clock() {
        Order order = office.place(draft());
        assertThat(order.completedNumber().full()).isEqualTo("2027-1001");
        assertThat(only(order).number().full()).isEqualTo("F2027-4001");
    }

    @Test
    void an_order_that_was_raised_gets_a_debit_invoice_of_the_difference() {
        Order order = office.place(draft());
        office.edit(order, basket -> basket.count("Fietslamp", "5").with("Bel", "9.95", 1, "21"), true);
        Invoice second = office.invoicesOf(order).get(1);
        assertThat(second.type()).isEqualTo(Invoice.Type.DEBIT);
        assertThat(second.totals().withTax()).hasToString("59.85");
        assertThat(second.basket().rows())
                .extracting(Row::count)
                .map(Object::toString)
                .containsExactly("2", "1");
        assertThat(second.basket().charges().shipping().amount()).isZero();
    }

    @Test
    void an_order_that_was_lowered_gets_a_credit_invoice_and_its_coupon_follows() {
        Order order = office.place(OrderDraft.of(Customer.consumer("Jan Jansen", "NL"))
                .discountedRow("Kabelhaspel 25 m", "65.50", "5", 2, "21")
                .row("Handboek elektra", "10.90", 3, "9")
                .coupon(Coupon.percentage("WINTER10", "10")));
        office.edit(order, basket -> basket.count("Kabelhaspel 25 m", "1").count("Handboek elektra", "2"), true);
        Invoice credit = office.invoicesOf(order).get(1);
        assertThat(credit.type()).isEqualTo(Invoice.Type.CREDIT);
        assertThat(credit.totals().withTax()).hasToString("-64.26");
        assertThat(credit.totals().tax()).hasToString("-10.26");
        assertThat(credit.basket().charges().discounts().coupon()).hasToString("-7.14");
    }

    @Test
    void a_changed_price_comes_back_as_a_negative_and_a_positive_row() {
        Order order = office.place(draft());
        office.edit(order, basket -> basket.price("Fietslamp", "19.95"), true);
        Invoice credit = office.invoicesOf(order).get(1);
        assertThat(credit.totals().withTax()).hasToString("-15.00");
        assertThat(credit.basket().rows()).hasSize(2);
    }

    @Test
    void an_edit_without_a_new_invoice_leaves_order_and_invoices_apart() {
        Order order = office.place(draft());
        Order edited = office.edit(order, basket -> basket.count("Fietslamp", "1"), false);
        assertThat(edited.totals().withTax()).hasToString("31.90");
        assertThat(only(order).totals().withTax()).hasToString("81.80");
        assertThat(office.invoice(edited)).isPresent();
        assertThat(office.invoice(edited)).isEmpty();
    }

    @Test
    void shipping_alone_can_be_credited_and_then_all_the_rest() {
        Order order = office.place(draft());
        Invoice shipping = office.creditShipping(order);
        assertThat(shipping.basket().rows()).isEmpty();
        assertThat(shipping.totals().withTax()).hasToString("-6.95");
        Invoice rest = office.creditAll(order);
        assertThat(rest.totals().withTax()).hasToString("-74.85");
    }

    @Test
    void the_moment_of_the_invoice_is_the_shops_choice() {
        office.policy(ShopPolicy.standard().with(InvoiceMoment.AT_PAYMENT));
        Order order = office.place(draft());
        assertThat(office.invoicesOf(order)).isEmpty();
        office.pay(order);
        assertThat(only(order).status()).isEqualTo(Invoice.Status.PAID);
        office.policy(ShopPolicy.standard().with(InvoiceMoment.NEVER));
        assertThat(office.invoicesOf(office.pay(office.place(draft())))).isEmpty();
    }

    @Test
    void payment_marks_the_invoice_and_its_undoing_unmarks_it() {
        Order order = office.place(draft());
        office.pay(order);
        assertThat(only(order).status()).isEqualTo(Invoice.Status.PAID);
        assertThat(office.unpay(order).state().paid()).isFalse();
        assertThat(only(order).status()).isEqualTo(Invoice.Status.UNPAID);
    }

    @Test
    void the_payment_method_can_be_another_than_the_customer_chose() {
        Order order = office.place(draft());
        assertThat(office.paidBy(order, PayMethod.IDEAL).payMethod()).isEqualTo(PayMethod.IDEAL);
        assertThat(office.shop().order(order.id()).orElseThrow().payMethod()).isEqualTo(PayMethod.IDEAL);
        assertThat(only(order).status()).isEqualTo(Invoice.Status.UNPAID);
    }

    @Test
    void an_invoice_can_be_paid_back_without_a_credit_and_an_order_left_unfinished() {
        Order order = office.pay(office.place(draft()));
        assertThat(office.reimburse(only(order)).status()).isEqualTo(Invoice.Status.REIMBURSED);
        assertThat(office.invoicesOf(order)).hasSize(1);
        Order basket = office.place(draft().incomplete());
        assertThat(basket.number()).isNull();
        assertThat(office.invoicesOf(basket)).isEmpty();
        assertThat(office.invoicesOf(office.complete(basket))).hasSize(1);
    }

    @Test
    void orders_can_be_placed_in_the_past() {
        Clock may = Clock.fixed(Instant.parse("2025-05-05T10:00:00Z"), ZoneOffset.UTC);
        Order order = office.at(may).place(draft());
        assertThat(order.createDate()).isEqualTo("2025-05-05T10:00:00Z");
        assertThat(only(order).number().prefix()).isEqualTo("F2025");
    }

    @Test
    void a_deleted_order_cannot_be_changed() {
        Order order = office.place(draft());
        office.delete(order);
        assertThatThrownBy(() -> office.pay(order)).hasMessageContaining("it was deleted");
    }

    private Invoice only(Order order) {
        List<Invoice> invoices = office.invoicesOf(order);
        assertThat(invoices).hasSize(1);
        return invoices.getFirst();
    }

    private static OrderDraft draft() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                .row("Fietslamp", "24.95", 3, "21")
                .shipping("6.95", "21");
    }
}
