package nl.doorzet.accounting.tryton;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.doorzet.accounting.Json;
import nl.doorzet.accounting.Parties;
import nl.doorzet.accounting.SampleSale;
import nl.doorzet.accounting.tryton.TrytonJson.Invoice;
import nl.doorzet.accounting.tryton.TrytonJson.NewLine;
import nl.doorzet.accounting.tryton.TrytonJson.Numeric;
import nl.doorzet.accounting.tryton.TrytonJson.Tax;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TrytonTranslatorTest {
    private static final Json JSON = Json.snakeCase();
    private static final JsonMapper TREES = JsonMapper.builder().build();
    private static final TrytonTranslator.Place PLACE = new TrytonTranslator.Place(1, 2, 3, 4, 5, 186, null);
    private static final Map<String, String> RULES = Map.of(
            "vat.domestic-21", "7",
            "vat.domestic-9", "9",
            "vat.reverse_charged", "2",
            "ledger.goods", "333",
            "ledger.discount", "341");
    private static final TrytonTaxes TAXES =
            new TrytonTaxes(List.of(tax(7, "21%", "0.21"), tax(9, "9%", "0.09"), tax(2, "0%", "0")));

    @Test
    void an_invoice_states_its_number_its_lines_without_vat_and_what_each_tax_amounts_to() {
        Entry entry = sale().goods("Fietsbel", "3", "29.97", "21")
                .line(LineKind.DISCOUNT, "Korting", "1", "-1.21", "21")
                .goods("Fietskaart", "2", "25.90", "9")
                .paid()
                .entry();

        same(JSON.write(TrytonTranslator.invoice(entry, TAXES.lines(entry), PLACE)), """
                {"type": "out", "company": 1, "currency": 2, "party": 3, "invoice_address": 4, "journal": 5, "account": 186,
                 "invoice_date": {"__class__": "date", "year": 2026, "month": 11, "day": 20},
                 "number": "F2026-201", "reference": "F2026-201", "description": "Webshop F2026-201",
                 "comment": "Doorzet invoice/51000201\\nBestelling: 10045\\nFactuur: F2026-201\\nBetaald: ja",
                 "lines": [["create", [
                   {"type": "line", "description": "Fietskaart", "quantity": 2,
                    "unit_price": {"__class__": "Decimal", "decimal": "11.8800"},
                    "account": 333, "currency": 2, "company": 1, "taxes": [["add", [9]]]},
                   {"type": "line", "description": "3 × Fietsbel", "quantity": 1,
                    "unit_price": {"__class__": "Decimal", "decimal": "24.77"},
                    "account": 333, "currency": 2, "company": 1, "taxes": [["add", [7]]]},
                   {"type": "line", "description": "Korting", "quantity": -1,
                    "unit_price": {"__class__": "Decimal", "decimal": "1.0000"},
                    "account": 341, "currency": 2, "company": 1, "taxes": [["add", [7]]]}]]],
                 "taxes": [["create", [
                   {"manual": false, "description": "9%", "base": {"__class__": "Decimal", "decimal": "23.76"},
                    "amount": {"__class__": "Decimal", "decimal": "2.14"}, "tax": 9, "account": 451},
                   {"manual": false, "description": "21%", "base": {"__class__": "Decimal", "decimal": "24.77"},
                    "amount": {"__class__": "Decimal", "decimal": "5.20"}, "tax": 7, "account": 451},
                   {"manual": false, "description": "21%", "base": {"__class__": "Decimal", "decimal": "-1.00"},
                    "amount": {"__class__": "Decimal", "decimal": "-0.21"}, "tax": 7, "account": 452}]]]}
                """);
    }

    @Test
    void a_credit_has_quantities_below_zero() {
        Entry entry =
                sale().credit("F2026-1").goods("Fietsbel", "2", "-24.20", "21").entry();

        NewLine line = lines(entry).getFirst();
        assertThat(line.quantity()).isEqualByComparingTo("-2");
        assertThat(line.unitPrice().decimal()).isEqualByComparingTo("10.00");
        assertThat(TAXES.lines(entry).getFirst().account()).isEqualTo(452);
    }

    @Test
    void a_quantity_with_a_fraction_goes_into_the_description() {
        NewLine line =
                lines(sale().goods("Noten", "0.333", "0.67", "9").entry()).getFirst();

        assertThat(line.quantity()).isEqualByComparingTo("1");
        assertThat(line.description()).isEqualTo("0,333 × Noten");
    }

    @Test
    void a_customer_becomes_a_party_whose_vat_number_is_judged_where_the_vat_hangs_on_it() {
        Entry entry = SampleSale.invoice(
                        51_000_201, Parties.business("Brouwerij De Kroon", "BE", "BE 0417.497.106", ""))
                .with(new VatFacts(true, false, false))
                .with(RULES)
                .goods("Fiets", "1", "500.00", "0")
                .entry();

        same(JSON.write(TrytonTranslator.party(entry, 21)), """
                {"code": "WEB-502", "name": "Brouwerij De Kroon",
                 "addresses": [["create", [
                   {"street": "Handelskade 3", "postal_code": "9711 CD", "city": "Stad", "country": 21}]]],
                 "identifiers": [["create", [{"type": "eu_vat", "code": "BE0417497106"}]]],
                 "contact_mechanisms": [["create", [{"type": "email", "value": "inkoop@example.org"}]]]}
                """);
    }

    @Test
    void another_document_with_the_same_reference_is_another() {
        Entry entry = sale().goods("Fietsbel", "1", "12.10", "21").entry();

        assertThat(TrytonTranslator.isSame(found("Doorzet invoice/51000201\nBestelling: 1"), entry))
                .isTrue();
        assertThat(TrytonTranslator.isSame(found("Doorzet invoice/510002011\nBestelling: 1"), entry))
                .isFalse();
        assertThat(TrytonTranslator.isSame(found("Bestelling: 1\nDoorzet invoice/51000201"), entry))
                .isFalse();
        assertThat(TrytonTranslator.isSame(found(null), entry)).isFalse();
    }

    @Test
    void a_tax_with_another_percentage_is_no_tax_for_the_line() {
        Entry entry = sale().goods("Fietsbel", "1", "12.10", "21").entry();

        assertThat(TAXES.problem(entry)).isEmpty();
        assertThat(new TrytonTaxes(List.of(tax(7, "9%", "0.09"))).problem(entry))
                .contains(Problem.owner(Problem.Code.MISSING_VAT_CODE, Map.of("setting", "vat.domestic-21")));
    }

    private static SampleSale sale() {
        return SampleSale.invoice(51_000_201, Parties.consumer("Jan Jansen", "NL"))
                .with(RULES);
    }

    private static List<NewLine> lines(Entry entry) {
        List<Object> made = TrytonTranslator.invoice(entry, TAXES.lines(entry), PLACE)
                .lines()
                .getFirst();
        return ((List<?>) made.getLast()).stream().map(NewLine.class::cast).toList();
    }

    private static Tax tax(int id, String name, String rate) {
        return new Tax(id, name, name, Numeric.of(new BigDecimal(rate)), 451, 452);
    }

    private static Invoice found(@Nullable String comment) {
        return new Invoice(1, "1", "F2026-201", "posted", comment, 1, 3, 2, null, null);
    }

    private static void same(String written, String golden) {
        assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(golden));
    }
}
