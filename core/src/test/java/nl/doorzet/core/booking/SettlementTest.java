package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.sales.SaleBuilder;
import org.junit.jupiter.api.Test;

/** What the payment method decides; the tests' sales are paid with iDEAL, method 1. */
class SettlementTest {
    @Test
    void the_methods_money_is_waited_for_on_its_own_account() {
        assertThat(entry(goods(), Map.of("settlement.1", "1300")).settlement()).contains(new LedgerAccount("1300"));
        assertThat(entry(goods(), Map.of("settlement.PaymentProvider-iDEAL", "1301"))
                        .settlement())
                .contains(new LedgerAccount("1301"));
        assertThat(entry(goods(), Map.of("settlement.2", "1300")).settlement()).isEmpty();
    }

    @Test
    void what_is_not_paid_is_owed_by_the_customer() {
        Entry unpaid = entry(goods().unpaid(), Map.of("settlement.1", "1300"));
        assertThat(unpaid.settlement()).isEmpty();
        assertThat(unpaid.paid()).isFalse();
    }

    @Test
    void the_owner_may_take_a_method_for_not_paid() {
        Entry open = entry(goods(), Map.of("settlement.1", "1300", "openMethods", "7,1"));
        assertThat(open.paid()).isFalse();
        assertThat(open.settlement()).isEmpty();
        assertThat(entry(goods(), Map.of("openMethods", "7")).paid()).isTrue();
    }

    @Test
    void a_payment_method_may_have_a_payment_condition_paid_or_not() {
        Map<String, String> given = Map.of("conditions.1", "30 dagen", "openMethods", "1");
        assertThat(entry(goods(), given).condition()).contains(new PaymentCondition("30 dagen"));
        assertThat(entry(goods().unpaid(), given).condition()).contains(new PaymentCondition("30 dagen"));
        assertThat(entry(goods(), Map.of("conditions.2", "30 dagen")).condition())
                .isEmpty();
    }

    @Test
    void each_payment_method_may_have_a_debtor_of_its_own() {
        Debtor debtor = entry(goods(), Map.of("debtors", "PER_PAYMENT_METHOD")).debtor();
        assertThat(debtor.number()).isEqualTo("WEBSHOP-1");
        assertThat(debtor.collective()).isTrue();
        Entry abroad = entry(
                sale().goods("11.90", "19").totals("11.90", "1.90").to("DE"), Map.of("debtors", "PER_PAYMENT_METHOD"));
        assertThat(abroad.debtor().collective()).isFalse();
    }

    @Test
    void every_entry_is_on_the_cost_centre() {
        assertThat(entry(goods(), Map.of("costCentre", "WEB")).costCentre()).contains(new CostCentre("WEB"));
    }

    @Test
    void what_a_system_has_no_place_for_is_named() {
        BookingRules rules = rules(Map.of(
                "settlement.1", "1300",
                "conditions.2", "30 dagen",
                "openMethods", "7",
                "journal", "70",
                "costCentre", "WEB",
                "debtorMatching", "EMAIL"));
        assertThat(rules.withoutPlace(Set.of()))
                .containsExactly(
                        "conditions.2", "costCentre", "debtorMatching", "journal", "openMethods", "settlement.1");
        assertThat(rules.withoutPlace(Set.of(Capability.TAKES_JOURNAL, Capability.MATCHES_DEBTORS)))
                .containsExactly("conditions.2", "costCentre", "openMethods", "settlement.1");
        assertThat(rules.withoutPlace(Set.of(Capability.values()))).isEmpty();
        assertThat(rules(Map.of()).withoutPlace(Set.of())).isEmpty();
    }

    private static Entry entry(SaleBuilder sale, Map<String, String> given) {
        return booked(sale.order(), rules(given), BARE);
    }

    private static SaleBuilder goods() {
        return sale().goods("12.10", "21").totals("12.10", "2.10");
    }
}
