package nl.doorzet.core.forecast;

import static nl.doorzet.core.forecast.BooksRounding.PER_DOCUMENT;
import static nl.doorzet.core.forecast.BooksRounding.PER_LINE;
import static nl.doorzet.core.forecast.BooksRounding.PER_RATE;
import static nl.doorzet.core.forecast.Entries.entry;
import static nl.doorzet.core.forecast.Entries.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.forecast.Forecast.Other;
import nl.doorzet.core.forecast.Forecast.Same;
import nl.doorzet.core.money.Money;
import org.junit.jupiter.api.Test;

/** What books make of an entry, in each of the ways in which they round. */
class ForecastTest {
    @Test
    void prices_without_vat_need_not_divide_a_line_exactly_where_the_books_round_the_line() {
        Entry entry = entry(line("3", "24.77", "5.20", "21"));
        assertThat(lines(entry, excluded(PER_RATE, 4, true))).containsExactly("3 @ 8.2567 Sok");
        assertThat(lines(entry, excluded(PER_RATE, 4, false))).containsExactly("1 @ 24.77 3 × Sok");
    }

    @Test
    void a_price_with_vat_in_cents_is_kept_where_it_fits() {
        assertThat(lines(entry(line("2", "41.24", "8.66", "21")), included(PER_RATE)))
                .containsExactly("2 @ 24.95 Sok");
    }

    @Test
    void a_quantity_that_the_books_cannot_hold_goes_before_the_text() {
        Entry entry = entry(line("0.5", "10.00", "2.10", "21"));
        assertThat(lines(entry, excluded(PER_RATE, 4, true))).containsExactly("0.5 @ 20.00 Sok");
        assertThat(lines(entry, included(PER_RATE))).containsExactly("1 @ 12.10 0,5 × Sok");
    }

    @Test
    void a_credit_has_prices_below_zero() {
        assertThat(lines(entry(line("-2", "-20.00", "-4.20", "21")), excluded(PER_RATE, 4, true)))
                .containsExactly("2 @ -10.00 Sok");
    }

    @Test
    void books_that_round_per_line_get_one_line_per_account_where_lines_do_not_fit() {
        // Each 0.02 of VAT on its own; 0.05 together.
        Entry perRate = entry(
                line("1", "0.08", "0.02", "21"),
                line("1", "1.00", "0.09", "9"),
                line("1", "0.08", "0.01", "21"),
                line("1", "0.08", "0.02", "21"));
        assertThat(lines(perRate, excluded(PER_LINE, 2, true))).containsExactly("1 @ 0.24 Sok (+ 2)", "1 @ 1.00 Sok");
        assertThat(lines(perRate, excluded(PER_RATE, 2, true))).hasSize(4);
    }

    @Test
    void lines_stay_in_the_order_of_the_entrys() {
        Entry mixed =
                entry(line("1", "1.00", "0.21", "21"), line("1", "2.00", "0.18", "9"), line("1", "3.00", "0.63", "21"));
        assertThat(lines(mixed, excluded(PER_RATE, 2, true)))
                .containsExactly("1 @ 1.00 Sok", "1 @ 2.00 Sok", "1 @ 3.00 Sok");
    }

    @Test
    void lines_of_several_accounts_stay_apart_and_are_held_when_they_do_not_fit() {
        Entry entry = entry(
                line("1", "0.08", "0.02", "21", "8000"),
                line("1", "0.08", "0.01", "21", "8010"),
                line("1", "0.08", "0.02", "21", "8020"));
        Other other = (Other) Forecast.of(entry, excluded(PER_LINE, 2, true));
        assertThat(other.differences()).extracting(Object::toString).containsExactly("21 %: 0.05 ≠ 0.06");
        assertThat(other.booksVat()).isEqualTo(Money.euro("0.06"));
    }

    @Test
    void half_a_cent_goes_where_the_books_let_it() {
        Entry entry = entry(line("1", "0.50", "0.11", "21"));
        assertThat(Forecast.of(entry, excluded(PER_RATE, 4, true))).isInstanceOf(Same.class);
        Forecast even = Forecast.of(entry, new BooksArithmetic(PER_RATE, RoundingMode.HALF_EVEN, false, 4, 2, true));
        assertThat(((Other) even).problem(entry).facts())
                .containsEntry("total", "0.61")
                .containsEntry("vat", "0.11")
                .containsEntry("booksVat", "0.10")
                .containsEntry("rates", "21 %: 0.11 ≠ 0.10");
    }

    @Test
    void one_rounding_for_the_document_leaves_each_rate_its_cents_within_one() {
        // 0.0441 + 0.084 is 0.1281.
        Entry fits = entry(line("1", "0.49", "0.05", "9"), line("1", "0.40", "0.08", "21"));
        assertThat(Forecast.of(fits, excluded(PER_DOCUMENT, 2, true))).isInstanceOf(Same.class);
        Entry perRate = entry(line("1", "0.49", "0.04", "9"), line("1", "0.40", "0.08", "21"));
        Other other = (Other) Forecast.of(perRate, excluded(PER_DOCUMENT, 2, true));
        assertThat(other.booksVat()).isEqualTo(Money.euro("0.13"));
        Entry moved = entry(line("1", "0.49", "0.06", "9"), line("1", "0.40", "0.07", "21"));
        assertThat(Forecast.of(moved, excluded(PER_DOCUMENT, 2, true))).isInstanceOf(Other.class);
        // Together they are right, each is a whole cent off.
        Entry swapped = entry(line("1", "1.00", "0.10", "9"), line("1", "1.00", "0.20", "21"));
        assertThat(Forecast.of(swapped, excluded(PER_DOCUMENT, 2, true))).isInstanceOf(Other.class);
    }

    private static BooksArithmetic excluded(BooksRounding rounding, int priceDecimals, boolean roundsLines) {
        return new BooksArithmetic(rounding, RoundingMode.HALF_UP, false, priceDecimals, 2, roundsLines);
    }

    private static BooksArithmetic included(BooksRounding rounding) {
        return new BooksArithmetic(rounding, RoundingMode.HALF_UP, true, 2, 0, false);
    }

    private static List<String> lines(Entry entry, BooksArithmetic books) {
        Forecast forecast = Forecast.of(entry, books);
        assertThat(forecast).isInstanceOf(Same.class);
        return ((Same) forecast)
                .lines().stream()
                        .map(line -> line.quantity().toPlainString() + " @ "
                                + line.price().toPlainString() + " " + line.description())
                        .toList();
    }
}
