package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.OrderHistory.Earlier.Kind.CREDIT;
import static nl.doorzet.core.booking.OrderHistory.Earlier.Kind.INVOICE;
import static nl.doorzet.core.booking.OrderHistory.Earlier.Kind.ORDER;
import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.booking.OrderHistory.Earlier;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.sales.SalesDocument;
import org.junit.jupiter.api.Test;

/** Credits of every shape are booked to the cent, and what is odd about an order's documents is told. */
class CreditInvoicesTest {
    @Test
    void a_full_credit_takes_back_each_cent() {
        Translated invoice = translated(new Invoice(VatResolverTest.example().build(), OrderLink.PRESENT));
        Translated credit = translated(credit(sale().goods("-121.00", "21")
                .goods("-32.70", "9")
                .unrated(LineKind.DISCOUNT, "15.37")
                .shipping("-6.05", "21")
                .unrated(LineKind.PAYMENT_COSTS, "-1.21")
                .totals("-145.59", "-22.59")));
        assertThat(credit.entry().kind()).isEqualTo(Entry.Kind.CREDIT);
        List<Money> sums = new ArrayList<>();
        for (int i = 0; i < invoice.entry().vatTotals().size(); i++) {
            VatTotal debit = invoice.entry().vatTotals().get(i);
            VatTotal back = credit.entry().vatTotals().get(i);
            assertThat(back.category()).isEqualTo(debit.category());
            sums.add(debit.net().plus(back.net()));
            sums.add(debit.vat().plus(back.vat()));
        }
        assertThat(sums).allMatch(Money::isZero);
    }

    @Test
    void a_part_at_several_rates_is_credited_per_rate() {
        Entry entry = translated(
                        credit(sale().goods("-12.10", "21").goods("-10.90", "9").totals("-23.00", "-3.00")))
                .entry();
        assertThat(entry.vatTotals())
                .extracting(v -> v.category().rate() + " " + v.net().plain() + " "
                        + v.vat().plain())
                .containsExactly("21 -10.00 -2.10", "9 -10.00 -0.90");
    }

    @Test
    void a_row_that_is_charged_inside_of_a_credit_keeps_its_sign() {
        Entry entry = translated(
                        credit(sale().goods("-12.10", "21").goods("2.42", "21").totals("-9.68", "-1.68")))
                .entry();
        assertThat(entry.kind()).isEqualTo(Entry.Kind.CREDIT);
        assertThat(entry.lines()).extracting(line -> line.gross().plain()).containsExactly("-12.10", "2.42");
    }

    @Test
    void a_credit_of_more_rows_charged_than_given_back_is_a_credit_still() {
        Entry entry = translated(
                        credit(sale().goods("-2.42", "21").goods("12.10", "21").totals("9.68", "1.68")))
                .entry();
        assertThat(entry.kind()).isEqualTo(Entry.Kind.CREDIT);
        assertThat(entry.total()).isEqualTo(Money.euro("9.68"));
    }

    @Test
    void the_shipping_alone_is_credited_at_its_rate() {
        Entry entry = translated(credit(sale().shipping("-6.05", "21").totals("-6.05", "-1.05")))
                .entry();
        assertThat(entry.lines())
                .extracting(line -> line.kind() + " " + line.net().plain() + " "
                        + line.vat().plain())
                .containsExactly("SHIPPING -5.00 -1.05");
    }

    @Test
    void credits_up_to_what_was_invoiced_need_no_warning() {
        assertThat(warnings(minus("121.00"), was(INVOICE, "121.00"))).isEmpty();
        assertThat(warnings(minus("60.50"), was(INVOICE, "121.00"), was(CREDIT, "-60.50")))
                .isEmpty();
        assertThat(warnings(minus("121.00"), was(INVOICE, "60.50"), was(INVOICE, "60.50")))
                .isEmpty();
    }

    @Test
    void a_repeated_credit_that_takes_back_more_than_was_invoiced_is_booked_and_told() {
        assertThat(warnings(minus("121.00"), was(INVOICE, "121.00"), was(CREDIT, "-0.01")))
                .containsExactly(new Warning(
                        Warning.Code.CREDITED_MORE_THAN_INVOICED,
                        Map.of("invoiced", "121.00", "credited", "121.01", "difference", "0.01")));
    }

    @Test
    void an_order_counts_as_invoiced_only_where_no_invoice_was_seen() {
        assertThat(warnings(minus("121.00"), was(ORDER, "121.00"))).isEmpty();
        assertThat(warnings(minus("121.00"), was(ORDER, "121.00"), was(INVOICE, "100.00")))
                .extracting(Warning::code)
                .containsExactly(Warning.Code.CREDITED_MORE_THAN_INVOICED);
        assertThat(warnings(minus("121.00"))).hasSize(1);
    }

    @Test
    void a_credit_that_charges_more_than_it_gives_back_credits_nothing() {
        assertThat(warnings(credit(sale().goods("12.10", "21").totals("12.10", "2.10"))))
                .isEmpty();
    }

    @Test
    void two_debit_invoices_of_one_order_without_a_credit_between_are_told_with_the_difference() {
        assertThat(warnings(debit("133.10"), was(ORDER, "133.10"), was(INVOICE, "121.00")))
                .containsExactly(new Warning(
                        Warning.Code.TWO_DEBIT_INVOICES,
                        Map.of("earlier", "N1", "earlierTotal", "121.00", "total", "133.10", "difference", "12.10")));
    }

    @Test
    void a_credit_between_two_debit_invoices_is_as_it_should_be() {
        assertThat(warnings(debit("133.10"), was(INVOICE, "121.00"), was(CREDIT, "-121.00")))
                .isEmpty();
        assertThat(warnings(debit("133.10"), was(ORDER, "121.00"))).isEmpty();
        assertThat(warnings(debit("133.10"), was(INVOICE, "121.00"), was(CREDIT, "-121.00"), was(INVOICE, "121.00")))
                .hasSize(1);
    }

    @Test
    void an_order_is_never_warned_about_and_other_currencies_are_not_added() {
        SalesDocument order =
                sale().goods("121.00", "21").totals("121.00", "21.00").order();
        assertThat(warnings(order, was(INVOICE, "121.00"))).isEmpty();
        Earlier yen = new Earlier(INVOICE, "N0", Money.of("121", Currency.getInstance("JPY")));
        assertThat(warnings(debit("121.00"), yen)).isEmpty();
    }

    private static List<Warning> warnings(SalesDocument document, Earlier... earlier) {
        BookingContext context = new BookingContext(
                BARE.seller(),
                BARE.pushRules(),
                BARE.capabilities(),
                BARE.credited(),
                BARE.now(),
                VatEvidence.NONE,
                Precedent.NONE,
                new OrderHistory(List.of(earlier)));
        Translation translation = Bookkeeper.translate(document, rules(Map.of()), context);
        assertThat(translation).isInstanceOf(Translated.class);
        return ((Translated) translation).warnings();
    }

    private static Translated translated(SalesDocument document) {
        return (Translated) Bookkeeper.translate(document, rules(Map.of()), BARE);
    }

    private static Earlier was(Earlier.Kind kind, String total) {
        return new Earlier(kind, "N1", Money.euro(total));
    }

    private static CreditInvoice credit(SaleBuilder sale) {
        return new CreditInvoice(sale.build(), OrderLink.PRESENT);
    }

    private static CreditInvoice minus(String total) {
        return credit(sale().goods("-" + total, "0").totals("-" + total, "0.00"));
    }

    private static Invoice debit(String total) {
        return new Invoice(sale().goods(total, "0").totals(total, "0.00").build(), OrderLink.PRESENT);
    }
}
