package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LinesTest {
    @Test
    void a_row_gives_its_total_with_attributes_to_the_last_decimal() {
        SalesLine line = row(Payload.row("9", "20.4587155963"));
        assertThat(line.amount()).isEqualTo(new BigDecimal("20.4587155963"));
        assertThat(line.rate()).contains(VatRate.of("9"));
        assertThat(line.quantity()).isEqualByComparingTo("2");
        assertThat(line.articleNumber()).isEqualTo("FB-1");
        assertThat(line.vatIncluded()).isTrue();
        assertThat(line.kind()).isEqualTo(LineKind.GOODS);
    }

    @Test
    void without_it_the_row_total_counts_and_without_that_the_discounted_price_per_piece() {
        ObjectNode row = Payload.row().put("price", 10).put("discount", "0.50").put("count", "3");
        row.putNull("total_price_with_attributes").put("total_price", 28);
        assertThat(row(row).amount()).isEqualByComparingTo("28");
        row.remove("total_price");
        assertThat(row(row).amount()).isEqualByComparingTo("28.50");
    }

    @Test
    void a_quantity_is_never_zero() {
        assertThat(row(Payload.row().put("count", 0)).quantity()).isEqualTo(BigDecimal.ONE);
        assertThat(row(Payload.row().put("count", "0.5")).quantity()).isEqualByComparingTo("0.5");
    }

    @Test
    void chosen_options_stand_behind_the_name_and_a_variant_has_its_own_number() {
        ObjectNode row = Payload.row().put("sub_product_number", "FB-1-R");
        row.set("attributes", CcvShopJson.read("""
                [{"option_name":"Kleur","value_name":"rood"},{"option_name":"Gravure","value_name":null}]"""));
        assertThat(row(row).description()).isEqualTo("Fietsbel (Kleur: rood, Gravure)");
        assertThat(row(row).articleNumber()).isEqualTo("FB-1-R");
    }

    @Test
    void a_deposit_is_told_by_its_type() {
        assertThat(row(Payload.row("0", "0.25").put("product_type", "container_deposit"))
                        .kind())
                .isEqualTo(LineKind.DEPOSIT);
        assertThat(row(Payload.row("0", "0.25").put("product_type", "Statiegeld"))
                        .kind())
                .isEqualTo(LineKind.DEPOSIT);
    }

    @Test
    void the_documents_own_amounts_are_lines_and_extra_price_is_not_counted_twice() {
        Sale sale = Payload.order()
                .with("total_shipping", "6.95")
                .with("paymethod_costs", "0.35")
                .with("extra_price", "0.35")
                .with("extra_costs", "-2.50")
                .with("extra_costs_description", "\"Afhaalkorting\"")
                .with("extra_payment_option", "\"Rembours\"")
                .with("extra_payment_option_price", "9.99")
                .with("total_discounts", "4.24")
                .with("discountcoupon", "{\"code\":\"WINTER10\"}")
                .with("credit_point_discount", "1")
                .parse()
                .sale();
        assertThat(sale.lines().subList(1, sale.lines().size()))
                .extracting(
                        SalesLine::kind, SalesLine::description, l -> l.amount().toPlainString(), SalesLine::rate)
                .containsExactly(
                        tuple(LineKind.SHIPPING, "Verzendkosten", "6.95", Optional.of(VatRate.of("21"))),
                        tuple(LineKind.PAYMENT_COSTS, "Betaalkosten Bancontact", "0.35", Optional.empty()),
                        tuple(LineKind.EXTRA_COSTS, "Afhaalkorting", "-2.50", Optional.empty()),
                        tuple(LineKind.PAYMENT_OPTION, "Rembours", "9.99", Optional.empty()),
                        tuple(LineKind.DISCOUNT, "Korting WINTER10", "-4.24", Optional.empty()),
                        tuple(LineKind.LOYALTY_DISCOUNT, "Spaarpuntenkorting", "-1", Optional.empty()));
    }

    @Test
    void the_rate_of_shipping_is_known_when_shipping_is_free_and_zero_when_it_takes_no_part_in_the_vat() {
        assertThat(Payload.order().parse().sale().shippingRate()).contains(VatRate.of("21"));
        Sale untaxed = Payload.order()
                .with("shipping_taxes_included", "false")
                .with("total_shipping", "5")
                .parse()
                .sale();
        assertThat(untaxed.shippingRate()).contains(VatRate.ZERO);
        assertThat(untaxed.lines().getLast().rate()).contains(VatRate.ZERO);
    }

    private static SalesLine row(ObjectNode row) {
        return Payload.order().noRows().row(row).parse().sale().lines().getFirst();
    }
}
