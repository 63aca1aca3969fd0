package nl.doorzet.simulators.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class InvoiceVatTest extends MoneybirdTest {
    @Test
    void vat_is_computed_on_the_total_of_a_rate_and_not_per_line() throws Exception {
        String rate = moneybird.taxRateId("21");
        book(false, line("0.02", "1", rate), line("0.02", "1", rate), line("0.02", "1", rate));

        // Per line it would be nothing.
        assertThat(booked().tax("21")).isEqualByComparingTo("0.01");
        assertThat(booked().totalInclTax()).isEqualByComparingTo("0.07");
    }

    @Test
    void with_prices_including_vat_the_total_is_the_sum_of_the_lines() throws Exception {
        book(
                true,
                line("9.99", "3", moneybird.taxRateId("21")),
                line("4.95", "1", moneybird.taxRateId("9")),
                line("-0.01", "1", moneybird.taxRateId("21")));

        assertThat(booked().totalInclTax()).isEqualByComparingTo("34.91");
        assertThat(booked().tax("21")).isEqualByComparingTo("5.20");
        assertThat(booked().tax("9")).isEqualByComparingTo("0.41");
        assertThat(booked().totalExclTax()).isEqualByComparingTo("29.30");
    }

    @Test
    void the_vendors_own_sum_comes_out() throws Exception {
        book(false, line("129.95", "1", moneybird.taxRateId("21")));
        assertThat(booked().tax("21")).isEqualByComparingTo("27.29");
    }

    @Test
    void a_credit_is_an_invoice_with_negative_prices_rounded_like_its_debit() throws Exception {
        JsonNode debit = book(true, line("24.95", "1", moneybird.taxRateId("21")));
        JsonNode credit = book(true, line("-24.95", "1", moneybird.taxRateId("21")));

        assertThat(credit.get("total_price_incl_tax").stringValue()).isEqualTo("-24.95");
        assertThat(credit.at("/tax_totals/0/tax_amount").stringValue())
                .isEqualTo("-" + debit.at("/tax_totals/0/tax_amount").stringValue());
    }

    @Test
    void rates_without_percentage_bear_no_vat_and_name_their_box() throws Exception {
        JsonNode answer = book(false, line("25.00", "20", moneybird.taxRateIdNamed("Btw verlegd")));

        assertThat(answer.get("total_price_incl_tax").stringValue()).isEqualTo("500.0");
        assertThat(answer.at("/details/0/tax_report_reference/0").stringValue()).isEqualTo("NL/3b");
        assertThat(answer.at("/details/0/mandatory_tax_text").stringValue()).isEqualTo("Btw verlegd");
    }

    @Test
    void foreign_rates_are_told_apart_by_country() throws Exception {
        assertThat(List.of(
                        moneybird.taxRateId("21"),
                        moneybird.taxRateId("21", "BE"),
                        moneybird.taxRateId("19", "DE"),
                        moneybird.taxRateId("20", "FR")))
                .doesNotHaveDuplicates();
        book(true, line("121.00", "1", moneybird.taxRateId("21", "BE")));
        assertThat(booked().tax("21")).isEqualByComparingTo("21.00");
    }

    @Test
    void money_may_be_a_number_or_a_text_with_dot_or_comma_and_is_kept_in_cents() throws Exception {
        String rate = moneybird.taxRateId("0");
        JsonNode answer = book(
                true,
                line("1,50", "1", rate),
                line("1.5", "2", rate).replace("\"1.5\"", "1.5").replace("\"2\"", "2"),
                line("0.005", "1", rate),
                line("1.00", "0,5", rate));

        assertThat(answer.get("total_price_incl_tax").stringValue()).isEqualTo("5.01");
        assertThat(answer.at("/details/2/price").stringValue()).isEqualTo("0.01");
        assertThat(answer.at("/details/3/amount_decimal").stringValue()).isEqualTo("0.5");
    }

    private ExternalInvoice booked() {
        return moneybird.invoices().getLast();
    }

    private JsonNode book(boolean inclTax, String... lines) throws Exception {
        String contact = moneybird.contacts().isEmpty()
                ? newContact("CCV-1")
                : moneybird.contacts().getFirst().id();
        String body = invoice(contact, "2026-1", "2026-03-02")
                .replace("true", Boolean.toString(inclTax))
                .replaceFirst("(?s)\\[.*]", "[" + String.join(",", lines) + "]");
        Client.Response response = client.post(INVOICES, body);
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.json();
    }
}
