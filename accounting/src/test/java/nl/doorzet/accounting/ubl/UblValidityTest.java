package nl.doorzet.accounting.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.doorzet.accounting.Golden;
import nl.doorzet.accounting.Parties;
import nl.doorzet.accounting.SampleSale;
import nl.doorzet.core.booking.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write is judged by rules of others. */
class UblValidityTest {
    private static final Set<UblSamples> PEPPOL = Set.of(
            UblSamples.DUTCH_BUSINESS_UNPAID, UblSamples.INTRA_COMMUNITY, UblSamples.CREDIT_NOTE, UblSamples.ROUNDING);

    @ParameterizedTest
    @EnumSource
    void a_sample_is_valid_and_as_it_was_last_read(UblSamples sample) {
        byte[] document = write(sample.entry());

        assertThat(Judge.objections(document)).isEmpty();
        assertThat(Judge.claimsPeppol(document)).isEqualTo(PEPPOL.contains(sample));
        Golden.check(UblValidityTest.class, sample.file(), document);
    }

    @Test
    void the_judge_finds_a_cent_that_is_missing() {
        String good = new String(write(UblSamples.DUTCH_BUSINESS_UNPAID.entry()), UTF_8);
        String bad = good.replace(">1749.00</cbc:PayableAmount>", ">1748.99</cbc:PayableAmount>");

        assertThat(bad).isNotEqualTo(good);
        assertThat(Judge.objections(bad.getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("BR-CO-16");
    }

    @Test
    void a_dutch_credit_note_without_its_invoice_does_not_claim_peppol() {
        byte[] document = write(SampleSale.invoice(51000207, Parties.dutchBusiness())
                .goods("Bakfiets", "-1", "-1799.00", "21")
                .credit("")
                .entry());

        assertThat(Judge.claimsPeppol(document)).isFalse();
        assertThat(Judge.objections(document)).isEmpty();
    }

    @Test
    void more_pieces_than_a_price_can_hold_become_one_line_of_that_many() {
        String document = new String(
                write(SampleSale.invoice(51000208, Parties.consumer("Jan", "NL"))
                        .goods("Schroef", "777777", "1210.01", "21")
                        .entry()),
                UTF_8);

        assertThat(document).contains("<cbc:Name>777777 × Schroef</cbc:Name>", "\"C62\">1</cbc:InvoicedQuantity>");
        assertThat(Judge.objections(document.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void yen_have_no_decimals() {
        byte[] document = write(SampleSale.invoice(51000209, Parties.consumer("Yuki", "JP"))
                .in("JPY")
                .goods("Bel", "2", "3000", "0")
                .entry());

        assertThat(new String(document, UTF_8)).contains("currencyID=\"JPY\">3000<");
        assertThat(Judge.objections(document)).isEmpty();
    }

    private static byte[] write(Entry entry) {
        assertThat(UblDemands.missing(entry)).isEmpty();
        return UblXml.write(new UblTranslator(14).translate(entry));
    }
}
