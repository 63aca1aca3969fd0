package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.knowing;
import static nl.doorzet.core.booking.Translations.problems;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.booking.Evidence.Code;
import nl.doorzet.core.booking.Translation.NotYet;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.rules.WaitReason;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.vat.VatProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On what a Dutch seller's VAT treatments rest, and what holds a sale for want of it. */
class EvidenceTest {
    private static final VatProof VALID =
            new VatProof(VatProof.Answer.VALID, Optional.of(LocalDate.of(2026, 3, 14)), "WAPIAAAA1");
    private static final VatProof INVALID =
            new VatProof(VatProof.Answer.INVALID, Optional.of(LocalDate.of(2026, 3, 14)), "");

    @ParameterizedTest(name = "to {0} at {1} %, VAT number {2}, one-stop shop {3}: {4}")
    @CsvSource({
        "NL, 21, '', false, AT_HOME",
        "'', 21, '', false, NO_DESTINATION",
        "DE, 21, '', true, HOME_RATE_ABROAD",
        "BE, 21, '', false, HOME_RATE_ABROAD",
        "BE, 21, '', true, RATE_OF_COUNTRY",
        "BE, 21, BE0123456749, true, BUSINESS_WITH_VAT",
        "DE, 19, '', false, RATE_OF_COUNTRY",
        "US, 21, '', false, HOME_RATE_ABROAD",
        "US, 0, '', false, OUTSIDE_UNION",
        "DE, 0, '', false, ZERO_WITHOUT_VAT_NUMBER"
    })
    void each_treatment_says_on_what_it_rests(
            String country, String rate, String vatNumber, boolean oneStopShop, Code code) {
        BookingRules rules = rules(Map.of("oneStopShop", String.valueOf(oneStopShop)));
        assertThat(because(goods(rate).to(country).vatNumber(vatNumber), rules, BARE))
                .containsExactly(code);
    }

    @Test
    void a_rate_that_nobody_has_on_that_day_is_held() {
        assertThat(problems(goods("18").to("DE").order(), rules(Map.of()), BARE))
                .containsExactly(Problem.owner(
                        Problem.Code.RATE_UNKNOWN,
                        Map.of("rate", "18", "country", "DE", "day", "2026-03-14", "setting", "vat.oss-DE-18")));
        assertThat(problems(goods("6").order(), rules(Map.of()), BARE))
                .extracting(problem -> problem.facts().get("setting"))
                .containsExactly("vat.domestic-6");
        assertThat(problems(goods("19").to("US").order(), rules(Map.of()), BARE))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.RATE_UNKNOWN);
    }

    @Test
    void the_missing_code_of_such_a_rate_is_not_told_besides() {
        assertThat(problems(goods("18").to("DE").order(), rules(Map.of("ledger.goods", "1")), Translations.DEMANDING))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.RATE_UNKNOWN);
    }

    @Test
    void a_rate_is_looked_up_on_the_day_of_the_sale() {
        SaleBuilder then = goods("16").to("DE").createdAt("2020-09-01T10:00:00Z");
        assertThat(because(then, rules(Map.of()), BARE)).containsExactly(Code.RATE_OF_COUNTRY);
        assertThat(problems(goods("16").to("DE").order(), rules(Map.of()), BARE))
                .hasSize(1);
    }

    @Test
    void a_rate_for_which_the_owner_chose_a_code_is_believed() {
        BookingRules chosen = rules(Map.of("vat.oss-DE-18", "a", "vat.domestic-6", "b"));
        assertThat(because(goods("18").to("DE"), chosen, BARE)).containsExactly(Code.RATE_CHOSEN);
        assertThat(because(goods("6"), chosen, BARE)).containsExactly(Code.RATE_CHOSEN);
    }

    @Test
    void the_shops_own_list_is_believed_on_days_that_the_table_does_not_reach() {
        VatEvidence shop = new VatEvidence(Map.of("FI", Set.of(VatRate.of("26"))), VatProof.NOT_ASKED);
        assertThat(because(goods("26").to("FI"), rules(Map.of()), knowing(shop)))
                .containsExactly(Code.RATE_OF_SHOP);
        SaleBuilder before = goods("26").to("FI").createdAt("2025-08-01T10:00:00Z");
        assertThat(problems(before.order(), rules(Map.of()), knowing(shop))).hasSize(1);
        VatEvidence home = new VatEvidence(Map.of("NL", Set.of(VatRate.of("22"))), VatProof.NOT_ASKED);
        assertThat(because(goods("22"), rules(Map.of()), knowing(home))).containsExactly(Code.AT_HOME);
        SaleBuilder then = goods("22").createdAt("2025-08-01T10:00:00Z");
        assertThat(problems(then.order(), rules(Map.of()), knowing(home))).hasSize(1);
    }

    @Test
    void a_proof_of_the_vat_number_is_part_of_the_evidence() {
        assertThat(because(reverseCharged("BE0123456749"), rules(Map.of()), proven(VALID)))
                .containsExactly(Code.INTRA_COMMUNITY, Code.VAT_NUMBER_PROVEN);
        assertThat(because(reverseCharged("BE0123456749"), rules(Map.of()), BARE))
                .containsExactly(Code.INTRA_COMMUNITY, Code.VAT_NUMBER_BY_FORM);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({
        "'', VAT_NUMBER_MISSING",
        "BE0123456789, VAT_NUMBER_MALFORMED",
        "NL001234567B01, VAT_NUMBER_MALFORMED",
        "BE0123456749, VAT_NUMBER_INVALID"
    })
    void a_reverse_charge_without_a_valid_number_is_held(String vatNumber, Problem.Code code) {
        assertThat(problems(reverseCharged(vatNumber).order(), rules(Map.of()), proven(INVALID)))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void a_number_on_which_nobody_answers_makes_the_sale_wait() {
        Translation translation = Bookkeeper.translate(
                reverseCharged("BE0123456749").order(), rules(Map.of()), proven(VatProof.NO_ANSWER));
        assertThat(translation).isEqualTo(new NotYet(WaitReason.VAT_NUMBER_UNPROVEN));
    }

    @ParameterizedTest
    @EnumSource(
            value = VatProof.Answer.class,
            names = {"INVALID", "NO_ANSWER"})
    void the_owner_may_book_without_proof(VatProof.Answer answer) {
        BookingRules anyway = rules(Map.of("unprovenVatNumber", "BOOK"));
        VatProof proof = new VatProof(answer, Optional.empty(), "");
        assertThat(because(reverseCharged("BE0123456749"), anyway, proven(proof)))
                .containsExactly(Code.INTRA_COMMUNITY, Code.VAT_NUMBER_UNPROVEN);
        assertThat(because(reverseCharged(""), anyway, proven(proof)))
                .containsExactly(Code.INTRA_COMMUNITY, Code.VAT_NUMBER_UNPROVEN);
    }

    @Test
    void only_a_reverse_charged_sale_asks_for_a_proof() {
        var seller = BARE.seller();
        assertThat(ReverseCharge.toProve(reverseCharged("BE 0123.456.749").build(), seller))
                .hasToString("Optional[BE0123456749]");
        assertThat(ReverseCharge.toProve(
                        goods("0").to("BE").vatNumber("BE0123456749").build(), seller))
                .isPresent();
        assertThat(ReverseCharge.toProve(
                        goods("21").to("BE").vatNumber("BE0123456749").build(), seller))
                .isEmpty();
        assertThat(ReverseCharge.toProve(
                        goods("0").to("NL").vatNumber("NL001234567B01").build(), seller))
                .isEmpty();
        assertThat(ReverseCharge.toProve(
                        goods("0").to("US").vatNumber("BE0123456749").build(), seller))
                .isEmpty();
        SaleBuilder flagged = reverseCharged("BE0123456749");
        assertThat(ReverseCharge.toProve(flagged.platformSale().build(), seller))
                .isEmpty();
        // A deposit is at zero wherever it goes.
        SaleBuilder deposit = goods("21").deposit("0.15").to("BE").vatNumber("BE0123456749");
        assertThat(ReverseCharge.toProve(deposit.build(), seller)).isEmpty();
    }

    private static List<Code> because(SaleBuilder sale, BookingRules rules, BookingContext context) {
        booked(sale.order(), rules, context);
        Translated translated = (Translated) Bookkeeper.translate(sale.order(), rules, context);
        return translated.because().stream().map(b -> b.evidence().code()).toList();
    }

    private static BookingContext proven(VatProof proof) {
        return knowing(new VatEvidence(Map.of(), proof));
    }

    private static SaleBuilder reverseCharged(String vatNumber) {
        return goods("0").to("BE").vatNumber(vatNumber).intraCommunity();
    }

    /** Ten euros without VAT. */
    private static SaleBuilder goods(String rate) {
        BigDecimal vat = new BigDecimal(rate).movePointLeft(1);
        return sale().goods(vat.add(BigDecimal.TEN).toPlainString(), rate)
                .totals(vat.add(BigDecimal.TEN).toPlainString(), vat.toPlainString());
    }
}
