package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Resolutions.linesOf;
import static nl.doorzet.core.booking.Resolutions.resolve;
import static nl.doorzet.core.booking.Resolutions.resolved;
import static nl.doorzet.core.booking.Resolutions.vatOf;
import static nl.doorzet.core.sales.LineKind.DISCOUNT;
import static nl.doorzet.core.sales.LineKind.LOYALTY_DISCOUNT;
import static nl.doorzet.core.sales.LineKind.PAYMENT_COSTS;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorzet.core.booking.Resolution.Resolved;
import nl.doorzet.core.booking.Resolution.Unresolved;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.Sale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are not rows with VAT, shipping and a coupon. */
class DocumentShapesTest {
    @Test
    void rows_priced_without_vat_grow_by_the_vat() {
        Computation found = resolved(sale().pricedWithoutVat()
                .goods("100.00", "21")
                .goods("30.00", "9")
                .unrated(DISCOUNT, "-13.00")
                .shipping("5.00", "21")
                .totals("144.38", "22.38")
                .build());
        assertThat(vatOf(found)).isEqualTo("9: 2.43, 21: 19.95");
        assertThat(linesOf(found))
                .containsExactly(
                        "GOODS 9 30.00+2.70",
                        "DISCOUNT 9 -3.00-0.27",
                        "GOODS 21 100.00+21.00",
                        "DISCOUNT 21 -10.00-2.10",
                        "SHIPPING 21 5.00+1.05");
    }

    @Test
    void costs_may_hold_vat_while_the_rows_do_not() {
        Computation found = resolved(sale().pricedWithoutVat()
                .goods("100.00", "21")
                .shipping("6.05", "21")
                .totals("127.05", "22.05")
                .build());
        assertThat(found.way().costsVatIncluded()).isTrue();
        assertThat(linesOf(found)).containsExactly("GOODS 21 100.00+21.00", "SHIPPING 21 5.00+1.05");
    }

    @Test
    void a_credit_of_the_shipping_alone_may_be_priced_either_way() {
        assertThat(linesOf(resolved(
                        sale().shipping("-6.05", "21").totals("-6.05", "-1.05").build())))
                .containsExactly("SHIPPING 21 -5.00-1.05");
        assertThat(linesOf(resolved(
                        sale().shipping("-5.00", "21").totals("-6.05", "-1.05").build())))
                .containsExactly("SHIPPING 21 -5.00-1.05");
    }

    @Test
    void costs_follow_the_shipping_when_no_goods_are_charged() {
        Sale sale = sale().goods("0.00", "9")
                .shipping("6.05", "21")
                .unrated(PAYMENT_COSTS, "1.21")
                .totals("7.26", "1.26")
                .build();
        Optional<Spreading> highest = Optional.of(Spreading.HIGHEST_RATE);
        assertThat(new VatResolver(highest, highest, BigDecimal.ZERO, Precedent.NONE).resolve(sale))
                .isInstanceOf(Resolved.class);
    }

    @ParameterizedTest(name = "VAT {0}: {1}")
    @CsvSource({"-0.87, 21", "0.00, 0"})
    void a_document_of_a_coupon_alone_has_the_shippings_rate_or_none(String vat, String rate) {
        Computation found = resolved(sale().shippingRate("21")
                .unrated(DISCOUNT, "-5.00")
                .totals("-5.00", vat)
                .build());
        assertThat(found.lines()).extracting(l -> l.rate().toString()).containsExactly(rate);
    }

    @Test
    void without_vat_everything_is_at_zero() {
        Computation found = resolved(
                VatResolverTest.example().withoutVat().totals("145.59", "0.00").build());
        assertThat(vatOf(found)).isEqualTo("0: 0.00");
        assertThat(found.total()).isEqualTo(Money.euro("145.59"));
        assertThat(resolve(VatResolverTest.example()
                        .withoutVat()
                        .totals("145.59", "22.59")
                        .build()))
                .isInstanceOf(Unresolved.class);
    }

    @Test
    void a_deposit_takes_no_part_in_the_spreading() {
        Computation found = resolved(sale().goods("12.10", "21")
                .deposit("0.90")
                .unrated(DISCOUNT, "-1.21")
                .totals("11.79", "1.89")
                .build());
        assertThat(vatOf(found)).isEqualTo("0: 0.00, 21: 1.89");
    }

    @Test
    void a_deposit_takes_no_part_in_it_where_no_goods_are_charged_either() {
        Sale sale = sale().deposit("0.90")
                .shipping("6.05", "21")
                .unrated(PAYMENT_COSTS, "1.21")
                .totals("8.16", "1.26")
                .build();
        Optional<Spreading> proportional = Optional.of(Spreading.PROPORTIONAL);
        assertThat(new VatResolver(proportional, proportional, BigDecimal.ZERO, Precedent.NONE).resolve(sale))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void a_deposit_takes_no_part_in_it_where_the_shipping_does_either() {
        // A tenth off the goods and the shipping.
        Sale sale = sale().goods("121.00", "21")
                .deposit("10.00")
                .shipping("12.10", "21")
                .unrated(DISCOUNT, "-13.31")
                .totals("129.79", "20.79")
                .build();
        Optional<Spreading> withShipping = Optional.of(Spreading.PROPORTIONAL_WITH_SHIPPING);
        assertThat(new VatResolver(withShipping, withShipping, BigDecimal.ZERO, Precedent.NONE).resolve(sale))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void amounts_of_zero_do_not_make_a_document_undecided_or_impossible() {
        Sale sale = sale().goods("121.00", "21")
                .goods("32.70", "9")
                .unrated(PAYMENT_COSTS, "0.00")
                .unrated(LOYALTY_DISCOUNT, "0")
                .totals("153.70", "23.70")
                .build();
        Optional<Spreading> unreachable = Optional.of(Spreading.SHIPPING_RATE);
        assertThat(resolved(sale).way().costs()).isEqualTo(Spreading.NO_VAT);
        assertThat(new VatResolver(unreachable, unreachable, BigDecimal.ZERO, Precedent.NONE).resolve(sale))
                .isInstanceOf(Resolved.class);
    }
}
