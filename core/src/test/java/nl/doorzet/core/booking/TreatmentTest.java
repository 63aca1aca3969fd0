package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.SaleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Dutch seller's VAT treatments, and what follows for the debtor. */
class TreatmentTest {
    @ParameterizedTest(name = "to {0} at {1} %, one-stop shop {2}: {3}")
    @CsvSource({
        "NL, 21, false, domestic-21",
        "NL, 9,  true,  domestic-9",
        "NL, 0,  true,  domestic-0",
        "DE, 21, false, domestic-21",
        "DE, 21, true,  domestic-21",
        "DE, 7,  true,  oss-DE-7",
        "FR, 5.5, false, oss-FR-5.5",
        "BE, 21, false, domestic-21",
        "DE, 19, false, oss-DE-19",
        "BE, 21, true,  oss-BE-21",
        "DE, 0,  false, domestic-0",
        "GB, 0,  false, export",
        "US, 21, true,  domestic-21",
        "'', 21, true,  domestic-21",
        "'', 0,  false, domestic-0"
    })
    void a_consumer(String country, String rate, boolean oneStopShop, String category) {
        Map<String, String> chosen = Map.of("oneStopShop", String.valueOf(oneStopShop));
        Entry entry = booked(goods(rate).to(country).order(), rules(chosen), BARE);
        assertThat(entry.vatTotals()).extracting(v -> v.category().key()).containsExactly(category);
    }

    @Test
    void a_business_in_another_member_state_owes_the_vat_itself() {
        assertThat(category(goods("0").to("BE").vatNumber("BE0123456749").intraCommunity()))
                .isEqualTo("reverse_charged");
        assertThat(category(goods("0").to("BE").vatNumber("BE0123456749"))).isEqualTo("reverse_charged");
        assertThat(category(goods("0").to("NL").vatNumber("NL001234567B01"))).isEqualTo("domestic-0");
    }

    @Test
    void costs_of_a_reverse_charged_sale_are_reverse_charged_too() {
        Order order = sale().pricedWithoutVat()
                .goods("100.00", "0")
                .shipping("5.00", "0")
                .unrated(LineKind.PAYMENT_COSTS, "1.00")
                .totals("106.00", "0")
                .to("BE")
                .vatNumber("BE0123456749")
                .intraCommunity()
                .order();
        assertThat(booked(order, rules(Map.of()), BARE).vatTotals())
                .extracting(v -> v.category().key() + " " + v.net().plain())
                .containsExactly("reverse_charged 106.00");
    }

    @Test
    void the_platform_owes_the_vat_of_a_platform_sale() {
        assertThat(category(goods("0").to("DE").platformSale())).isEqualTo("platform");
    }

    @Test
    void a_shop_that_shows_no_vat_sells_exempt() {
        assertThat(category(goods("21").totals("12.10", "0").withoutVat())).isEqualTo("exempt");
    }

    @Test
    void a_deposit_is_outside_of_vat_wherever_it_goes() {
        Order order = sale().goods("12.10", "21")
                .deposit("0.15")
                .totals("12.25", "2.10")
                .order();
        assertThat(booked(order, rules(Map.of()), BARE).vatTotals())
                .extracting(v -> v.category().key() + " " + v.net().plain())
                .containsExactly("domestic-21 10.00", "deposit 0.15");
        Order abroad = sale().goods("10.00", "0")
                .deposit("0.15")
                .totals("10.15", "0")
                .to("US")
                .order();
        assertThat(booked(abroad, rules(Map.of()), BARE).vatTotals())
                .extracting(v -> v.category().key() + " " + v.net().plain())
                .containsExactly("deposit 0.15", "export 10.00");
    }

    @Test
    void a_territory_with_rules_of_its_own_is_named() {
        Address canaries = new Address("Calle 1", "35001", "Las Palmas", "ES");
        Customer islander = new Customer(
                Optional.empty(), "", "", "Ana", "", false, "", "", "", "", "", canaries, Optional.empty());
        Translated export =
                (Translated) Bookkeeper.translate(goods("0").by(islander).order(), rules(Map.of()), BARE);
        assertThat(export.because())
                .extracting(b -> b.evidence().code(), b -> b.evidence().facts().get("territory"))
                .containsExactly(tuple(Evidence.Code.OUTSIDE_UNION, "Canary Islands"));
        Translated home = (Translated) Bookkeeper.translate(goods("21").order(), rules(Map.of()), BARE);
        assertThat(home.because()).noneMatch(b -> b.evidence().facts().containsKey("territory"));
    }

    @ParameterizedTest(name = "to {0} at {1} %: {2}")
    @CsvSource({"NL, 21, WEBSHOP", "DE, 21, WEBSHOP", "DE, 19, WEB-7", "US, 0, WEB-7"})
    void a_collective_debtor_does_not_take_those_whose_vat_depends_on_who_they_are(
            String country, String rate, String debtor) {
        Entry entry = booked(goods(rate).to(country).order(), rules(Map.of("debtors", "COLLECTIVE")), BARE);
        assertThat(entry.debtor().number()).isEqualTo(debtor);
        assertThat(entry.debtor().collective()).isEqualTo(debtor.equals("WEBSHOP"));
    }

    private static String category(SaleBuilder sale) {
        Entry entry = booked(sale.order(), rules(Map.of()), BARE);
        assertThat(entry.vatTotals()).hasSize(1);
        return entry.vatTotals().getFirst().category().key();
    }

    /** Ten euros without VAT. */
    private static SaleBuilder goods(String rate) {
        String total = new BigDecimal(rate).movePointLeft(1).add(BigDecimal.TEN).toPlainString();
        String vat = new BigDecimal(rate).movePointLeft(1).toPlainString();
        return sale().goods(total, rate).totals(total, vat);
    }
}
