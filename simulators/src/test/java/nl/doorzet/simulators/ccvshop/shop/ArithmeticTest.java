package nl.doorzet.simulators.ccvshop.shop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorzet.simulators.ccvshop.shop.ShopPolicy.CostsVat;
import nl.doorzet.simulators.ccvshop.shop.ShopPolicy.Rounding;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static final ShopPolicy STANDARD = ShopPolicy.standard();
    private static final Customer CUSTOMER = Customer.consumer("Sanne de Wit", "NL");

    @Test
    void the_example_of_the_reference_comes_out() {
        assertTotals(example(), STANDARD, "145.59", "22.59");
    }

    @Test
    void the_vat_on_payment_costs_follows_the_shop() {
        OrderDraft draft = OrderDraft.of(CUSTOMER)
                .row("Boek", "109", 1, "9")
                .row("Lamp", "109", 1, "21")
                .shipping("10.90", "9")
                .paymentCosts("10.90");
        assertTotals(draft, STANDARD.with(CostsVat.SHIPPING_RATE), "239.80", "29.72");
        assertTotals(draft, STANDARD.with(CostsVat.HIGHEST_RATE), "239.80", "30.71");
        assertTotals(draft, STANDARD.with(CostsVat.NONE), "239.80", "28.82");
        assertTotals(draft, STANDARD.with(CostsVat.SPREAD), "239.80", "30.21");
    }

    @Test
    void rounding_per_row_rate_or_document_can_differ_by_cents() {
        OrderDraft draft = OrderDraft.of(CUSTOMER)
                .row("A", "0.99", 1, "21")
                .row("B", "0.99", 1, "21")
                .row("C", "0.99", 1, "21");
        assertTotals(draft, STANDARD.with(Rounding.PER_ROW), "2.97", "0.51");
        assertTotals(draft, STANDARD.with(Rounding.PER_RATE), "2.97", "0.52");
        assertTotals(draft, STANDARD.with(Rounding.PER_DOCUMENT), "2.97", "0.52");
    }

    @Test
    void prices_without_vat_get_it_on_top() {
        OrderDraft draft = OrderDraft.of(CUSTOMER)
                .row("Lamp", "100", 1, "21")
                .shipping("10", "21")
                .withoutTax();
        assertTotals(draft, STANDARD, "133.10", "23.10");
    }

    @Test
    void a_platform_sale_and_a_supply_within_the_eu_bear_no_vat() {
        assertTotals(example().platformSale(), STANDARD, "145.59", "0.00");
        assertTotals(example().intraCommunity(), STANDARD, "145.59", "0.00");
    }

    @Test
    void hidden_taxes_and_shipping_outside_them_are_left_out() {
        OrderDraft draft = OrderDraft.of(CUSTOMER).row("Lamp", "121", 1, "21").shipping("12.10", "21");
        assertTotals(draft.shippingOutsideTax(), STANDARD, "133.10", "21.00");
        assertTotals(draft.taxesHidden(), STANDARD, "133.10", "0.00");
    }

    @Test
    void options_deposits_amount_coupons_points_and_negative_extra_costs_add_up() {
        OrderDraft draft = OrderDraft.of(CUSTOMER)
                .row("Fiets", "500", 1, "21")
                .option("Kleur", "Rood", "25")
                .deposit("Statiegeld", "0.15", 2)
                .coupon(Coupon.amount("TIEN", "10"))
                .loyaltyDiscount("2.50")
                .extraCosts("-5", "Afhaalkorting")
                .paymentOption("Cadeau", "3");
        assertTotals(draft, STANDARD, "510.80", "88.60");
    }

    @Test
    void a_sale_abroad_keeps_many_decimals_in_the_row() {
        OrderDraft draft = OrderDraft.of(CUSTOMER).rowAbroad("Lamp", "24.95", 3, "21", "19");
        assertThat(draft.basket().rows().getFirst().price()).hasToString("24.5376033058");
        assertTotals(draft, STANDARD, "73.61", "11.75");
    }

    private static OrderDraft example() {
        return OrderDraft.of(CUSTOMER)
                .discountedRow("Kabelhaspel 25 m", "65.50", "5", 2, "21")
                .row("Handboek elektra", "10.90", 3, "9")
                .coupon(Coupon.percentage("WINTER10", "10"))
                .shipping("6.05", "21")
                .paymentCosts("1.21");
    }

    private static void assertTotals(OrderDraft draft, ShopPolicy policy, String withTax, String tax) {
        Totals totals = Arithmetic.totals(draft.basket(), policy);
        assertThat(totals.withTax()).hasToString(withTax);
        assertThat(totals.tax()).hasToString(tax);
        assertThat(totals.withoutTax().add(totals.tax())).isEqualByComparingTo(withTax);
    }
}
