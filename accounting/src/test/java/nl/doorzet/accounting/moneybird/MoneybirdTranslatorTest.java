package nl.doorzet.accounting.moneybird;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.doorzet.accounting.Json;
import nl.doorzet.accounting.moneybird.MoneybirdJson.ContactBody;
import nl.doorzet.accounting.moneybird.MoneybirdJson.Invoice;
import nl.doorzet.accounting.moneybird.MoneybirdJson.InvoiceBody;
import nl.doorzet.accounting.moneybird.MoneybirdJson.NewInvoice;
import nl.doorzet.accounting.moneybird.MoneybirdJson.TaxRate;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.DebtorMatching;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.forecast.Forecast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MoneybirdTranslatorTest {
    private static final Json JSON = Json.snakeCase();
    private static final JsonMapper TREES = JsonMapper.builder().build();

    @Test
    void an_invoice_is_priced_with_vat_and_says_which_document_it_is() {
        Entry entry = SampleEntries.entry(
                SampleEntries.line("Fietslamp set USB", "2", "41.24", "8.66", "21"),
                SampleEntries.line("Boek Fietsroutes", "1", "9.08", "0.82", "9"),
                SampleEntries.line("Verzendkosten", "1", "5.74", "1.21", "21"));

        same(JSON.write(new InvoiceBody(invoice(entry))), """
                {"external_sales_invoice": {
                  "contact_id": "4001",
                  "reference": "2026-10042",
                  "date": "2026-03-02",
                  "currency": "EUR",
                  "prices_are_incl_tax": true,
                  "source": "Doorzet invoice/51000201",
                  "source_url": "https://shop.example.org/orders/10042",
                  "details_attributes": [
                    {"description": "Fietslamp set USB", "price": "24.95", "amount": "2",
                     "tax_rate_id": "rate-21", "ledger_account_id": "8000", "row_order": 0},
                    {"description": "Boek Fietsroutes", "price": "9.90", "amount": "1",
                     "tax_rate_id": "rate-9", "ledger_account_id": "8000", "row_order": 1},
                    {"description": "Verzendkosten", "price": "6.95", "amount": "1",
                     "tax_rate_id": "rate-21", "ledger_account_id": "8000", "row_order": 2}
                  ]}}
                """);
    }

    @Test
    void a_quantity_whose_price_is_no_whole_cent_goes_into_the_description() {
        Entry entry = SampleEntries.entry(
                SampleEntries.line("Sokken", "3", "8.26", "1.74", "21"),
                SampleEntries.line("Noten", "0.333", "0.61", "0.06", "9"),
                SampleEntries.line("Retour", "-2", "-8.26", "-1.74", "21"));

        assertThat(invoice(entry).detailsAttributes())
                .extracting(line -> line.amount() + " @ " + line.price() + " " + line.description())
                .containsExactly("1 @ 10.00 3 × Sokken", "1 @ 0.67 0,333 × Noten", "2 @ -5.00 Retour");
    }

    @Test
    void a_consumer_becomes_a_contact_with_a_first_and_a_last_name() {
        same(
                JSON.write(new ContactBody(MoneybirdTranslator.contact(
                        new Debtor("WEB-5567", SampleEntries.customer(""), false, DebtorMatching.NUMBER)))),
                """
                {"contact": {
                  "customer_id": "WEB-5567", "firstname": "Sanne", "lastname": "de Wit",
                  "address1": "Langestraat 12", "zipcode": "3811 AB", "city": "Amersfoort", "country": "NL",
                  "send_invoices_to_email": "sanne@example.org"}}
                """);
    }

    @Test
    void a_company_becomes_a_contact_for_the_attention_of_a_person() {
        same(
                JSON.write(new ContactBody(MoneybirdTranslator.contact(
                        new Debtor("WEB-5600", SampleEntries.customer("Vélo SPRL"), false, DebtorMatching.NUMBER)))),
                """
                {"contact": {
                  "customer_id": "WEB-5600", "company_name": "Vélo SPRL",
                  "address1": "Langestraat 12", "zipcode": "3811 AB", "city": "Amersfoort", "country": "NL",
                  "send_invoices_to_email": "sanne@example.org", "send_invoices_to_attention": "Sanne de Wit"}}
                """);
    }

    @Test
    void a_collective_debtor_carries_nobodys_data() {
        same(
                JSON.write(new ContactBody(MoneybirdTranslator.contact(
                        new Debtor("WEBSHOP", SampleEntries.customer(""), true, DebtorMatching.NUMBER)))),
                """
                {"contact": {"customer_id": "WEBSHOP", "company_name": "Webshop"}}
                """);
    }

    @Test
    void another_document_with_the_same_reference_is_another() {
        Entry entry = SampleEntries.entry(SampleEntries.line("Lamp", "1", "100.00", "21.00", "21"));

        assertThat(MoneybirdTranslator.isSame(found("Doorzet invoice/51000201"), entry))
                .isTrue();
        assertThat(MoneybirdTranslator.isSame(found("Doorzet invoice/51000202"), entry))
                .isFalse();
        assertThat(MoneybirdTranslator.isSame(found(null), entry)).isFalse();
    }

    @Test
    void vat_that_moneybird_would_compute_otherwise_is_foretold_with_both_figures() {
        Entry perLine = SampleEntries.entry(
                SampleEntries.line("Moer", "1", "0.08", "0.02", "21"),
                SampleEntries.line("Bout", "1", "0.08", "0.02", "21"),
                SampleEntries.line("Ring", "1", "0.08", "0.02", "21"));

        Forecast.Other forecast = (Forecast.Other) Forecast.of(perLine, MoneybirdVat.ARITHMETIC);
        assertThat(forecast.problem(perLine))
                .isEqualTo(Problem.owner(
                        Problem.Code.AMOUNTS_DIFFER,
                        Map.of("total", "0.30", "vat", "0.06", "booksVat", "0.05", "rates", "21 %: 0.06 ≠ 0.05")));
    }

    @Test
    void a_rate_with_another_percentage_is_no_rate_for_the_line() {
        Entry entry = SampleEntries.entry(SampleEntries.line("Lamp", "1", "100.00", "21.00", "21"));

        assertThat(vat("21").problem(entry)).isEmpty();
        assertThat(vat("9").problem(entry))
                .contains(Problem.owner(Problem.Code.MISSING_VAT_CODE, Map.of("setting", "vat.domestic-21")));
    }

    private static NewInvoice invoice(Entry entry) {
        Forecast.Same forecast = (Forecast.Same) Forecast.of(entry, MoneybirdVat.ARITHMETIC);
        return MoneybirdTranslator.invoice(entry, forecast.lines(), "4001");
    }

    private static MoneybirdVat vat(String percentage) {
        return new MoneybirdVat(List.of(new TaxRate("rate-21", "Hoog", new BigDecimal(percentage), null)));
    }

    private static Invoice found(@Nullable String source) {
        return new Invoice("1", "4001", "2026-10042", source, "EUR", new BigDecimal("121.0"));
    }

    private static void same(String written, String golden) {
        assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(golden));
    }
}
