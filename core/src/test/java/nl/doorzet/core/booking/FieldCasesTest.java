package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Resolutions.linesOf;
import static nl.doorzet.core.booking.Resolutions.resolved;
import static nl.doorzet.core.booking.Resolutions.vatOf;
import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Map;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.forecast.BooksArithmetic;
import nl.doorzet.core.forecast.BooksRounding;
import nl.doorzet.core.forecast.Forecast;
import nl.doorzet.core.forecast.Forecast.Other;
import nl.doorzet.core.forecast.Forecast.Same;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.OrderLink;
import nl.doorzet.core.sales.SaleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Amounts about which shops and books were seen to quarrel by a cent. */
class FieldCasesTest {
    private static final BooksArithmetic WITHOUT_VAT = books(BooksRounding.PER_RATE, RoundingMode.HALF_UP, false);
    private static final BooksArithmetic WITH_VAT = books(BooksRounding.PER_RATE, RoundingMode.HALF_UP, true);

    @ParameterizedTest(name = "{0}, of which {1}")
    @CsvSource({"6527.80, 1177.14, PER_RATE", "6527.81, 1177.15, PER_LINE"})
    void sixteen_times_348_35_less_4_percent_at_22_percent_is_either(String total, String vat, Rounding rounding) {
        Computation found = resolved(sale().pricedWithoutVat()
                .goods("16", "5350.656", "22")
                .totals(total, vat)
                .build());
        assertThat(found.way().rounding()).isEqualTo(rounding);
    }

    @Test
    void what_rounds_the_exact_amount_goes_with_vat_into_books_that_round_the_line() {
        Entry entry =
                entry(sale().pricedWithoutVat().goods("16", "5350.656", "22").totals("6527.80", "1177.14"));
        assertThat(((Other) Forecast.of(entry, WITHOUT_VAT)).differences())
                .extracting(Object::toString)
                .containsExactly("22 %: 1177.14 ≠ 1177.15");
        assertThat(Forecast.of(entry, WITH_VAT)).isInstanceOf(Same.class);
    }

    @ParameterizedTest(name = "{0}, of which {1}: {2}")
    @CsvSource({"3.25, 0.18, PER_RATE", "3.25, 0.19, PER_LINE", "3.24, 0.18, LINES_FIRST"})
    void goods_by_weight_are_understood_however_their_parts_of_cents_were_rounded(
            String total, String vat, Rounding rounding) {
        // 0.45 kg at 2.54 and 0.28 kg at 6.87.
        Computation found = resolved(sale().pricedWithoutVat()
                .goods("0.45", "1.1430", "6")
                .goods("0.28", "1.9236", "6")
                .totals(total, vat)
                .build());
        assertThat(found.way().rounding()).isEqualTo(rounding);
        assertThat(vatOf(found)).isEqualTo("6: " + vat);
    }

    @ParameterizedTest
    @EnumSource(BooksRounding.class)
    void a_few_cents_at_a_high_rate_beside_some_euros_at_a_low_one_fit_everywhere(BooksRounding rounding) {
        SaleBuilder sale =
                sale().goods("2", "3.92", "13").goods("2", "0.08", "24").totals("4.00", "0.47");
        assertThat(vatOf(resolved(sale.build()))).isEqualTo("13: 0.45, 24: 0.02");
        Entry entry = entry(sale);
        assertThat(Forecast.of(entry, books(rounding, RoundingMode.HALF_UP, true)))
                .isInstanceOf(Same.class);
    }

    @Test
    void exactly_half_a_cent_goes_up_and_books_that_round_to_even_are_foreseen() {
        // 15 % of 1091.50 is 163.725.
        SaleBuilder sale = sale().pricedWithoutVat().goods("1091.50", "15").totals("1255.23", "163.73");
        assertThat(linesOf(resolved(sale.build()))).containsExactly("GOODS 15 1091.50+163.73");
        assertThat(Forecast.of(entry(sale), WITHOUT_VAT)).isInstanceOf(Same.class);
        Other even = (Other) Forecast.of(entry(sale), books(BooksRounding.PER_RATE, RoundingMode.HALF_EVEN, false));
        assertThat(even.differences()).extracting(Object::toString).containsExactly("15 %: 163.73 ≠ 163.72");
    }

    @Test
    void a_price_of_5900_with_vat_does_not_become_5900_01() {
        // 5042.74 without VAT; 17 % on that is 857.27 again.
        Entry entry = entry(sale().goods("5900.00", "17").totals("5900.00", "857.26"));
        assertThat(Forecast.of(entry, WITH_VAT)).isInstanceOf(Same.class);
        assertThat(((Other) Forecast.of(entry, WITHOUT_VAT)).problem(entry).facts())
                .containsEntry("total", "5900.00")
                .containsEntry("vat", "857.26")
                .containsEntry("booksVat", "857.27");
    }

    @Test
    void a_credit_of_20_euros_with_9_percent_is_18_35_and_1_65() {
        CreditInvoice credit = new CreditInvoice(
                sale().goods("-20.00", "9").totals("-20.00", "-1.65").build(), OrderLink.PRESENT);
        Entry entry = booked(credit, rules(Map.of()), BARE);
        assertThat(entry.lines())
                .extracting(line -> line.net().plain() + " " + line.vat().plain())
                .containsExactly("-18.35 -1.65");
        for (BooksRounding rounding : BooksRounding.values()) {
            assertThat(Forecast.of(entry, books(rounding, RoundingMode.HALF_UP, false)))
                    .isInstanceOf(Same.class);
        }
    }

    @Test
    void thirds_that_add_up_to_half_a_cent_go_up() {
        // At 20 % included: a sixth of each, and of 500.13 together exactly 83.355.
        assertThat(vatOf(resolved(sale().goods("137.99", "20")
                        .goods("71.93", "20")
                        .goods("3.11", "20")
                        .goods("163.53", "20")
                        .goods("123.57", "20")
                        .totals("500.13", "83.36")
                        .build())))
                .isEqualTo("20: 83.36");
    }

    private static Entry entry(SaleBuilder sale) {
        return booked(sale.order(), rules(Translations.codesFor("6", "13", "15", "17", "20", "22", "24")), BARE);
    }

    private static BooksArithmetic books(BooksRounding rounding, RoundingMode halves, boolean vatIncluded) {
        return new BooksArithmetic(rounding, halves, vatIncluded, 2, 0, true);
    }
}
