package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Resolutions.linesOf;
import static nl.doorzet.core.booking.Resolutions.resolve;
import static nl.doorzet.core.booking.Resolutions.resolved;
import static nl.doorzet.core.booking.Resolutions.vatOf;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import nl.doorzet.core.booking.Resolution.Unresolved;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that shops are known to round in different ways, and cents that do not divide. */
class RoundingTest {
    @ParameterizedTest(name = "{0} with {1} VAT, rounded {2}")
    @CsvSource({"6527.80, 1177.14, PER_RATE", "6527.81, 1177.15, PER_LINE"})
    void sixteen_times_348_35_less_4_percent_is_either_figure(String total, String vat, Rounding rounding) {
        Sale sale = sale().pricedWithoutVat()
                .goods("16", "5350.656", "22")
                .totals(total, vat)
                .build();
        assertThat(resolved(sale).way().rounding()).isEqualTo(rounding);
    }

    @Test
    void lines_rounded_before_the_vat_per_rate_are_recognised() {
        // 3 × 0.334 is 1.002; as lines of 0.33 it is 0.99.
        Sale sale = sale().pricedWithoutVat()
                .goods("0.334", "21")
                .goods("0.334", "21")
                .goods("0.334", "21")
                .goods("10.00", "9")
                .totals("12.10", "1.11")
                .build();
        Computation found = resolved(sale);
        assertThat(vatOf(found)).isEqualTo("9: 0.90, 21: 0.21");
        assertThat(found.way().rounding()).isIn(Rounding.PER_LINE, Rounding.LINES_FIRST);
    }

    @ParameterizedTest(name = "{0} pieces for {1} at {2} %: {3} with {4} VAT")
    @CsvSource({
        // 0.45 × 2.54 = 1.143, and 0.28 × 6.87 = 1.9236
        "0.45, 1.143,   6,  1.21,    0.07",
        "0.28, 1.9236,  6,  2.04,    0.12",
        "1,    1091.50, 15, 1255.23, 163.73"
    })
    void quantities_that_make_parts_of_cents_come_out(
            String quantity, String amount, String rate, String total, String vat) {
        resolved(sale().pricedWithoutVat()
                .goods(quantity, amount, rate)
                .totals(total, vat)
                .build());
    }

    @Test
    void both_weighed_articles_together_come_out() {
        // 1.143 + 1.9236 = 3.0666; VAT 0.183996
        resolved(sale().pricedWithoutVat()
                .goods("0.45", "1.143", "6")
                .goods("0.28", "1.9236", "6")
                .totals("3.25", "0.18")
                .build());
    }

    @Test
    void two_foreign_rates_inside_prices_are_each_rounded_once() {
        Computation found = resolved(sale().goods("2", "3.92", "13")
                .goods("2", "0.08", "24")
                .totals("4.00", "0.47")
                .build());
        assertThat(vatOf(found)).isEqualTo("13: 0.45, 24: 0.02");
        assertThat(linesOf(found)).containsExactly("GOODS 13 3.47+0.45", "GOODS 24 0.06+0.02");
    }

    @Test
    void a_credit_is_the_mirror_of_its_debit() {
        assertThat(linesOf(resolved(
                        sale().goods("20.00", "9").totals("20.00", "1.65").build())))
                .containsExactly("GOODS 9 18.35+1.65");
        assertThat(linesOf(resolved(
                        sale().goods("-20.00", "9").totals("-20.00", "-1.65").build())))
                .containsExactly("GOODS 9 -18.35-1.65");
    }

    @Test
    void each_line_keeps_the_amount_that_the_shop_priced_it_at() {
        // Three thirds of a cent of VAT over: the lines share them, and each still adds up to what the customer saw.
        Computation found = resolved(sale().goods("0.99", "21")
                .goods("0.99", "21")
                .goods("0.99", "21")
                .goods("4.99", "0")
                .totals("7.96", "0.52")
                .build());
        assertThat(found.lines())
                .extracting(line -> line.net().plus(line.vat()).plain())
                .containsExactly("4.99", "0.99", "0.99", "0.99");
    }

    @Test
    void goods_at_zero_keep_their_amount_when_lines_are_rounded_one_by_one() {
        // Per line 3 × 0.17; per rate 0.52.
        Computation found = resolved(sale().goods("4.99", "0")
                .goods("0.99", "21")
                .goods("0.99", "21")
                .goods("0.99", "21")
                .totals("7.96", "0.51")
                .build());
        assertThat(found.way().rounding()).isEqualTo(Rounding.PER_LINE);
        assertThat(linesOf(found))
                .containsExactly("GOODS 0 4.99+0.00", "GOODS 21 0.82+0.17", "GOODS 21 0.82+0.17", "GOODS 21 0.82+0.17");
    }

    @Test
    void one_rounding_for_the_whole_document_is_recognised() {
        // 0.045 at 9 % and 0.084 at 21 %: 0.05 + 0.08 per rate, 0.129 together.
        Sale perDocument = sale().pricedWithoutVat()
                .goods("0.49", "9")
                .goods("0.40", "21")
                .goods("0.06", "5")
                .totals("1.08", "0.13")
                .build();
        assertThat(resolved(perDocument).way().rounding()).isEqualTo(Rounding.PER_DOCUMENT);
    }

    @Test
    void a_discount_in_parts_of_cents_leaves_the_goods_alone() {
        Computation found = resolved(sale().goods("10.05", "21")
                .goods("10.05", "9")
                .unrated(LineKind.DISCOUNT, "-2.01")
                .totals("18.09", "2.32")
                .build());
        assertThat(found.lines())
                .filteredOn(line -> line.line().kind() == LineKind.GOODS)
                .extracting(line -> line.net().plus(line.vat()).plain())
                .containsExactly("10.05", "10.05");
    }

    @Test
    void vat_has_no_tolerance() {
        assertThat(resolve(
                        sale().goods("121.00", "21").totals("121.00", "21.01").build()))
                .isInstanceOf(Unresolved.class);
    }
}
