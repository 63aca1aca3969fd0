package nl.doorzet.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.settings.Lookup;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<Choice> DUTCH = List.of(
            code("21", "21% btw", "21", ""),
            code("9", "9% btw", "9", ""),
            code("0", "0% btw", "0", ""),
            code("v", "Btw verlegd", "", ""),
            code("x", "Export buiten de EU", "0", ""),
            code("g", "Geen btw", "", ""),
            code("de", "19% Mwst (DE)", "19", "DE"),
            code("be", "21% btw (BE)", "21", "BE"));
    private static final List<Choice> ACCOUNTS = List.of(account("1", "Omzet webwinkel", "revenue"));

    @Test
    void an_ordinary_list_of_vat_codes_is_mapped_whole() {
        assertThat(Suggestions.vat(DUTCH))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "domestic-21", new Lookup("21"),
                        "domestic-9", new Lookup("9"),
                        "domestic-0", new Lookup("0"),
                        "reverse_charged", new Lookup("v"),
                        "export", new Lookup("x"),
                        "exempt", new Lookup("g"),
                        "deposit", new Lookup("g"),
                        "oss-DE-19", new Lookup("de"),
                        "oss-BE-21", new Lookup("be")));
    }

    @Test
    void only_what_the_books_need_and_nobody_has_chosen_is_suggested() {
        BookingRules bare = Translations.rules(Map.of());
        Map<String, Lookup> vat = Suggestions.vat(DUTCH);
        Map<String, Lookup> ledger = Suggestions.ledger(ACCOUNTS);
        assertThat(vat).isNotEmpty();
        assertThat(ledger).isNotEmpty();
        Set<Capability> both = Set.of(Capability.NEEDS_VAT_CODES, Capability.NEEDS_LEDGER_ACCOUNTS);

        assertThat(Suggestions.in(bare, both, SuggestionsTest::lists)).isEqualTo(bare.with(ledger, vat));
        assertThat(Suggestions.in(bare, Set.of(Capability.NEEDS_VAT_CODES), SuggestionsTest::lists))
                .isEqualTo(bare.with(Map.of(), vat));
        assertThat(Suggestions.in(bare, Set.of(Capability.NEEDS_LEDGER_ACCOUNTS), SuggestionsTest::lists))
                .isEqualTo(bare.with(ledger, Map.of()));
        BookingRules chosen = bare.with(Map.of("goods", new Lookup("own")), Map.of("domestic-21", new Lookup("own")));
        assertThat(Suggestions.in(chosen, both, SuggestionsTest::lists)).isEqualTo(chosen);
    }

    @Test
    void two_ordinary_codes_of_one_rate_are_left_to_the_owner() {
        assertThat(Suggestions.vat(List.of(code("1", "Hoog", "21", ""), code("2", "Hoog diensten", "21", ""))))
                .isEmpty();
    }

    @Test
    void a_special_code_does_not_stand_in_the_way_of_the_ordinary_one() {
        assertThat(Suggestions.vat(List.of(code("1", "Hoog", "21", ""), code("2", "Hoog verlegd", "21", ""))))
                .containsExactly(Map.entry("domestic-21", new Lookup("1")));
    }

    @Test
    void a_supply_within_the_union_wins_from_a_reverse_charge_at_home() {
        assertThat(Suggestions.vat(List.of(code("1", "Btw verlegd NL", "0", ""), code("2", "ICP leveringen", "0", ""))))
                .containsEntry("reverse_charged", new Lookup("2"));
    }

    @Test
    void a_platforms_sales_have_their_own_code() {
        assertThat(Suggestions.vat(List.of(code("1", "0% btw", "0", ""), code("2", "Platformverkopen", "", ""))))
                .containsEntry("platform", new Lookup("2"));
    }

    @Test
    void accounts_are_recognised_by_their_names() {
        List<Choice> accounts = List.of(
                account("1", "Omzet webwinkel", "revenue"),
                account("2", "Verzendkosten", "revenue"),
                account("3", "Betaalkosten", "revenue"),
                account("4", "Kortingen", "revenue"),
                account("5", "Afrondingsverschillen", "revenue"),
                account("6", "Verzendkosten inkoop", "direct_costs"));

        assertThat(Suggestions.ledger(accounts))
                .containsEntry("goods", new Lookup("1"))
                .containsEntry("shipping", new Lookup("2"))
                .containsEntry("payment_costs", new Lookup("3"))
                .containsEntry("payment_option", new Lookup("3"))
                .containsEntry("discount", new Lookup("4"))
                .containsEntry("loyalty_discount", new Lookup("4"))
                .containsEntry("rounding", new Lookup("5"))
                .doesNotContainKeys("deposit", "extra_costs");
    }

    @Test
    void turnover_kept_per_rate_is_suggested_per_rate() {
        List<Choice> accounts = List.of(
                account("1", "Omzet goederen hoog", "revenue"),
                account("2", "Omzet goederen laag", "revenue"),
                account("3", "Omzet diensten", "revenue"));

        assertThat(Suggestions.ledger(accounts))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("goods-domestic-21", new Lookup("1"), "goods-domestic-9", new Lookup("2")));
    }

    @Test
    void where_nothing_fits_nothing_is_suggested() {
        assertThat(Suggestions.vat(List.of())).isEmpty();
        assertThat(Suggestions.ledger(List.of(account("1", "Kas", "current_assets"))))
                .isEmpty();
    }

    @Test
    void the_general_account_is_suggested_beside_the_low_rates_own() {
        List<Choice> accounts =
                List.of(account("1", "Omzet goederen hoog", "revenue"), account("2", "Omzet goederen laag", "revenue"));

        assertThat(Suggestions.ledger(accounts))
                .containsEntry("goods", new Lookup("1"))
                .containsEntry("goods-domestic-9", new Lookup("2"));
    }

    @Test
    void each_suggestion_says_why() {
        Map<String, Suggestion> vat = Suggestions.explainedVat(DUTCH);
        assertThat(vat.get("domestic-21"))
                .isEqualTo(new Suggestion(
                        new Lookup("21"), Suggestion.Reason.ONLY_OF_RATE, Map.of("name", "21% btw", "word", "")));
        assertThat(vat.get("reverse_charged"))
                .isEqualTo(new Suggestion(
                        new Lookup("v"), Suggestion.Reason.HAS_WORD, Map.of("name", "Btw verlegd", "word", "verlegd")));
        assertThat(Suggestions.explainedVat(List.of(code("1", "Hoog", "21", ""), code("2", "Hoog verlegd", "21", ""))))
                .extractingByKey("domestic-21")
                .extracting(Suggestion::reason)
                .isEqualTo(Suggestion.Reason.ORDINARY_OF_RATE);
        assertThat(Suggestions.explainedLedger(List.of(account("1", "Alles", "revenue"))))
                .extractingByKey("goods")
                .extracting(Suggestion::reason)
                .isEqualTo(Suggestion.Reason.ONLY_REVENUE);
        assertThat(Suggestions.explainedLedger(
                        List.of(account("1", "Verkopen", "revenue"), account("2", "Kortingen", "revenue"))))
                .extractingByKey("goods")
                .extracting(Suggestion::reason)
                .isEqualTo(Suggestion.Reason.CALLED_SO);
    }

    private static List<Choice> lists(Choice.Kind kind) {
        return kind == Choice.Kind.VAT_CODES ? DUTCH : ACCOUNTS;
    }

    private static Choice code(String id, String name, String percentage, String country) {
        return new Choice(id, name, Map.of("percentage", percentage, "country", country));
    }

    private static Choice account(String id, String name, String type) {
        return new Choice(id, name, Map.of("type", type, "number", id));
    }
}
