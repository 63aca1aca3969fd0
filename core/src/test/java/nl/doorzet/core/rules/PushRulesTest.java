package nl.doorzet.core.rules;

import static nl.doorzet.core.rules.PolicyCases.INVOICES;
import static nl.doorzet.core.rules.PolicyCases.ORDERS;
import static nl.doorzet.core.rules.PolicyCases.ORDERS_AND_CREDITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.rules.PushRules.Reference;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.core.settings.Lookup;
import org.junit.jupiter.api.Test;

class PushRulesTest {
    @Test
    void only_the_collections_that_the_rules_are_about_are_looked_at() {
        assertThat(ORDERS.collections()).containsExactly(Kind.ORDER);
        assertThat(INVOICES.collections()).containsExactly(Kind.INVOICE);
        // Credits are in the same collection as invoices.
        assertThat(ORDERS_AND_CREDITS.collections()).containsExactly(Kind.ORDER, Kind.INVOICE);
    }

    @Test
    void another_start_changes_nothing_else() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        assertThat(with(Optional.empty()).startingAt(july)).isEqualTo(with(Optional.of(july)));
    }

    @Test
    void switched_off_changes_nothing_else() {
        PushRules on = with(Optional.empty());
        assertThat(on.active(false)).isNotEqualTo(on);
        assertThat(on.active(false).active(true)).isEqualTo(on);
        assertThat(on.active(false).startingAt(LocalDate.EPOCH).active()).isFalse();
    }

    private static PushRules with(Optional<LocalDate> start) {
        return new PushRules(
                true,
                Source.INVOICES,
                Set.of(3),
                true,
                start,
                Reference.ORDER_NUMBER,
                false,
                Optional.of(new Lookup("4")),
                ZoneId.of("Europe/Brussels"));
    }
}
