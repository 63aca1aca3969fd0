package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.SalesLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceTest {
    @Test
    void an_invoice_has_both_numbers_its_own_content_and_the_orders_payment_method() {
        SalesDocument invoice = Payload.invoice().parse();
        assertThat(invoice).isInstanceOf(Invoice.class);
        assertThat(invoice.number()).isEqualTo("F-34");
        assertThat(invoice.sale().invoiceNumber()).contains("F-34");
        assertThat(invoice.sale().orderNumber()).isEqualTo("W-12");
        assertThat(invoice.sale().paid()).isFalse();
        assertThat(invoice.sale().customer().account()).contains("24500012");
        assertThat(invoice.sale().paymentMethod().orElseThrow().label()).isEqualTo("Bancontact");
        assertThat(Books.entry(invoice).vat().plain()).isEqualTo("7.35");
        assertThat(Payload.invoice().with("status", "\"paid\"").parse().sale().paid())
                .isTrue();
    }

    @Test
    void the_order_says_whether_it_was_sold_through_a_platform() {
        var order = Payload.order().with("is_platform_sale", "true").document();
        assertThat(Payload.invoice().order(order).parse().sale().vatFacts().platformSale())
                .isTrue();
    }

    @Test
    void how_an_order_is_gone_is_told_apart() {
        assertThat(link(Payload.invoice())).isEqualTo(OrderLink.PRESENT);
        assertThat(link(Payload.invoice().with("order", "null").order(null))).isEqualTo(OrderLink.LINK_GONE);
        assertThat(link(Payload.invoice().order(null))).isEqualTo(OrderLink.NOT_FOUND);
        assertThat(link(Payload.invoice().noRows())).isEqualTo(OrderLink.ROWS_GONE);
        assertThat(link(Payload.invoice().noRows().with("total_shipping", "6.95")))
                .isEqualTo(OrderLink.ROWS_GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-6.95", "6.95", "5.74"})
    void a_credit_for_shipping_alone_never_had_rows(String shipping) {
        Payload credit = credit("-6.95", "-5.74", "-1.21").noRows().with("total_shipping", shipping);
        assertThat(link(credit)).isEqualTo(OrderLink.PRESENT);
        assertThat(credit.parse().sale().lines())
                .extracting(l -> l.amount().signum(), l -> l.quantity().intValue())
                .containsExactly(tuple(-1, 1));
    }

    /** Two pieces back for 42.35, another added for 10.90, and 1.00 discount taken back. */
    @ParameterizedTest
    @CsvSource({"-1, -1, -1", "1, 1, 1", "-1, 1, 1", "-1, -1, 1", "-1, 1, -1", "1, -1, -1", "1, 1, -1", "1, -1, 1"})
    void a_credit_is_below_zero_whatever_signs_the_shop_gives(int totals, int rows, int costs) {
        Payload payload = credit(times("30.45", totals), "null", times("6.28", totals))
                .noRows()
                .row(Payload.row("21", times("42.35", rows)).put("count", 2 * rows))
                .row(Payload.row("9", times("10.90", -rows)).put("count", -rows))
                .with("total_discounts", times("1.00", costs));
        CreditInvoice credit = (CreditInvoice) payload.parse();
        assertThat(credit.sale().totals().total().plain()).isEqualTo("-30.45");
        assertThat(credit.sale().totals().vat().plain()).isEqualTo("-6.28");
        assertThat(credit.sale().lines())
                .extracting(l -> l.amount().toPlainString(), l -> l.quantity().intValue())
                .containsExactly(tuple("-42.35", -2), tuple("10.90", 1), tuple("1.00", 1));
    }

    @Test
    void the_vat_of_a_credit_may_be_on_the_other_side_of_its_total() {
        Payload payload = credit("-39.50", "-50", "10.50")
                .noRows()
                .row(Payload.row("0", "-100").put("count", -1))
                .row(Payload.row("21", "60.50").put("count", 1));
        Entry entry = Books.entry(payload.parse());
        assertThat(entry.total().plain()).isEqualTo("-39.50");
        assertThat(entry.vat().plain()).isEqualTo("10.50");
    }

    @Test
    void figures_with_signs_that_do_not_agree_are_taken_below_zero() {
        CreditInvoice credit = (CreditInvoice) credit("-42.35", "-35", "7.35").parse();
        assertThat(credit.sale().totals().vat().plain()).isEqualTo("-7.35");
        assertThat(credit.sale().lines()).extracting(SalesLine::amount).allMatch(a -> a.signum() < 0);
    }

    @Test
    void a_credit_without_vat_is_below_zero_too() {
        SalesDocument credit =
                credit("1", "2", "3").with("taxes_included", "false").parse();
        assertThat(credit.sale().totals().total().plain()).isEqualTo("-42.35");
        assertThat(credit.sale().lines().getFirst().amount()).isEqualByComparingTo("-42.35");
    }

    @Test
    void the_type_decides_and_never_a_sign() {
        SalesDocument debit = Payload.invoice()
                .with("total_price_inc_tax", "-42.35")
                .with("total_price_exc_tax", "-35")
                .with("total_tax", "-7.35")
                .parse();
        assertThat(debit).isInstanceOf(Invoice.class);
        assertThat(debit.sale().totals().total().plain()).isEqualTo("-42.35");
    }

    private static Payload credit(String total, String net, String vat) {
        return Payload.invoice()
                .with("type", "\"credit\"")
                .with("total_price_inc_tax", total)
                .with("total_price_exc_tax", net)
                .with("total_tax", vat);
    }

    private static String times(String amount, int sign) {
        return sign < 0 ? amount.startsWith("-") ? amount.substring(1) : "-" + amount : amount;
    }

    private static OrderLink link(Payload payload) {
        return switch (payload.parse()) {
            case Invoice invoice -> invoice.order();
            case CreditInvoice credit -> credit.order();
            case Order order -> throw new AssertionError(order);
        };
    }
}
