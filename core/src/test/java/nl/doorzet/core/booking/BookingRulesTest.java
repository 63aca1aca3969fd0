package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.doorzet.core.settings.Lookup;
import org.junit.jupiter.api.Test;

class BookingRulesTest {
    @Test
    void other_choices_in_the_books_change_nothing_else() {
        Map<String, String> given = new HashMap<>(Map.of(
                "conditions.1", "14",
                "ledger.goods", "8000",
                "vat.domestic-21", "H",
                "settlement.1", "1300",
                "openMethods", "3",
                "journal", "70",
                "costCentre", "WEB",
                "debtors", "COLLECTIVE",
                "tolerance", "0.05",
                "oneStopShop", "true"));
        BookingRules before = rules(given);
        given.put("ledger.goods", "8001");
        given.put("vat.domestic-21", "V");
        assertThat(before.with(Map.of("goods", new Lookup("8001")), Map.of("domestic-21", new Lookup("V"))))
                .isEqualTo(rules(given));
    }
}
