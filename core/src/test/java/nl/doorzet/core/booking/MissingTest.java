package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.DEMANDING;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.problems;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import nl.doorzet.core.booking.Problem.Code;
import nl.doorzet.core.sales.Order;
import org.junit.jupiter.api.Test;

/** What a document lacks: what is told of it, and what is made up for. */
class MissingTest {
    private static final Map<String, String> CHOSEN = Map.of("ledger.goods", "8000", "vat.domestic-21", "H");

    @Test
    void D4_a_number_of_nothing_but_spaces_is_none() {
        Order order = sale().goods("12.10", "21")
                .totals("12.10", "2.10")
                .invoiceNumber(" ")
                .order();
        assertThat(problems(order, rules(CHOSEN), DEMANDING))
                .containsExactly(Problem.owner(Code.MISSING_NUMBER, Map.of("reference", "INVOICE_NUMBER")));
    }

    @Test
    void a_rate_that_nobody_has_hides_no_other_code_that_is_missing() {
        Order order = sale().goods("12.10", "21")
                .goods("10.60", "6")
                .totals("22.70", "2.70")
                .order();
        assertThat(problems(order, rules(Map.of()), DEMANDING))
                .contains(
                        Problem.owner(Code.MISSING_VAT_CODE, Map.of("setting", "vat.domestic-21")),
                        Problem.owner(Code.MISSING_LEDGER_ACCOUNT, Map.of("setting", "ledger.goods")))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(Code.MISSING_VAT_CODE, Code.MISSING_LEDGER_ACCOUNT, Code.RATE_UNKNOWN);
    }

    @Test
    void a_line_with_an_amount_and_no_pieces_is_one_piece() {
        Order order = sale().goods("0", "12.10", "21").totals("12.10", "2.10").order();
        assertThat(booked(order, rules(Map.of()), BARE).lines())
                .extracting(EntryLine::quantity)
                .containsExactly(BigDecimal.ONE);
    }
}
