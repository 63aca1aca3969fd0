package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Resolutions.linesOf;
import static nl.doorzet.core.booking.Resolutions.resolve;
import static nl.doorzet.core.booking.Resolutions.resolved;
import static nl.doorzet.core.booking.Resolutions.vatOf;
import static nl.doorzet.core.sales.LineKind.DISCOUNT;
import static nl.doorzet.core.sales.LineKind.EXTRA_COSTS;
import static nl.doorzet.core.sales.LineKind.PAYMENT_COSTS;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorzet.core.booking.Resolution.Resolved;
import nl.doorzet.core.booking.Resolution.Undecided;
import nl.doorzet.core.booking.Resolution.Unresolved;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SaleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a document's own figures tell in which way the shop computed them. */
class VatResolverTest {
    /** The made-up order of reference ccv-shop §9, examples. */
    static SaleBuilder example() {
        return sale().goods("121.00", "21")
                .goods("32.70", "9")
                .unrated(DISCOUNT, "-15.37")
                .shipping("6.05", "21")
                .unrated(PAYMENT_COSTS, "1.21")
                .totals("145.59", "22.59");
    }

    @Test
    void the_example_order_is_found_to_the_cent() {
        Computation found = resolved(example().build());
        assertThat(vatOf(found)).isEqualTo("9: 2.43, 21: 20.16");
        assertThat(found.way().discounts()).isEqualTo(Spreading.PROPORTIONAL);
        assertThat(found.way().costs()).isEqualTo(Spreading.SHIPPING_RATE);
        assertThat(linesOf(found))
                .containsExactly(
                        "GOODS 9 30.00+2.70",
                        "DISCOUNT 9 -3.00-0.27",
                        "GOODS 21 100.00+21.00",
                        "DISCOUNT 21 -10.00-2.10",
                        "SHIPPING 21 5.00+1.05",
                        "PAYMENT_COSTS 21 1.00+0.21");
    }

    @ParameterizedTest(name = "costs {0}, discount {1}: VAT {2}, {3}")
    @CsvSource({
        "SHIPPING_RATE, PROPORTIONAL, 22.59, '9: 2.43, 21: 20.16'",
        "NO_VAT,        PROPORTIONAL, 22.38, '0: 0.00, 9: 2.43, 21: 19.95'",
        "PROPORTIONAL,  PROPORTIONAL, 22.57, '9: 2.45, 21: 20.12'",
        "SHIPPING_RATE, SHIPPING_RATE, 22.29, '9: 2.70, 21: 19.59'",
        "SHIPPING_RATE, NO_VAT,       24.96, '0: 0.00, 9: 2.70, 21: 22.26'"
    })
    void the_shops_vat_tells_what_costs_and_discounts_carry(
            Spreading costs, Spreading discounts, String vat, String perRate) {
        Computation found = resolved(example().totals("145.59", vat).build());
        assertThat(vatOf(found)).isEqualTo(perRate);
        assertThat(found.way().costs()).isEqualTo(costs);
        assertThat(found.way().discounts()).isEqualTo(discounts);
    }

    @Test
    void what_the_owner_pinned_is_the_only_way() {
        Optional<Spreading> none = Optional.of(Spreading.NO_VAT);
        assertThat(new VatResolver(none, Optional.empty(), BigDecimal.ZERO, Precedent.NONE)
                        .resolve(example().build()))
                .isInstanceOf(Unresolved.class);
        assertThat(new VatResolver(none, Optional.empty(), BigDecimal.ZERO, Precedent.NONE)
                        .resolve(example().totals("145.59", "22.38").build()))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void what_is_pinned_is_set_aside_where_it_has_nothing_to_follow() {
        Sale costsAlone =
                sale().unrated(EXTRA_COSTS, "5.00").totals("5.00", "0").build();
        for (Spreading pinned : Spreading.values()) {
            assertThat(new VatResolver(Optional.of(pinned), Optional.of(pinned), BigDecimal.ZERO, Precedent.NONE)
                            .resolve(costsAlone))
                    .isInstanceOf(Resolved.class);
        }
    }

    @Test
    void several_ways_that_come_to_the_same_are_one() {
        assertThat(resolve(sale().goods("121.00", "21")
                        .goods("10.00", "0")
                        .shipping("6.05", "21")
                        .unrated(PAYMENT_COSTS, "1.21")
                        .totals("138.26", "22.26")
                        .build()))
                .isInstanceOf(Resolved.class);
        assertThat(resolve(sale().goods("50.00", "0")
                        .shippingRate("21")
                        .unrated(EXTRA_COSTS, "4.00")
                        .unrated(DISCOUNT, "-5.00")
                        .totals("49.00", "0.00")
                        .build()))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void two_ways_that_fit_and_differ_per_rate_are_left_to_the_owner() {
        // 0.08 holds a cent at 21 % and at 9 %.
        Sale sale = sale().goods("121.00", "21")
                .goods("32.70", "9")
                .shippingRate("9")
                .unrated(PAYMENT_COSTS, "0.08")
                .totals("153.78", "23.71")
                .build();
        Resolution resolution = resolve(sale);
        assertThat(resolution).isInstanceOf(Undecided.class);
        assertThat(((Undecided) resolution).fitting())
                .hasSizeGreaterThan(1)
                .allSatisfy(attempt -> assertThat(attempt.vat()).isEqualTo(Money.euro("23.71")));
        assertThat(new VatResolver(
                                Optional.of(Spreading.SHIPPING_RATE), Optional.empty(), BigDecimal.ZERO, Precedent.NONE)
                        .resolve(sale))
                .isInstanceOf(Resolved.class);
    }

    @Test
    void a_total_off_by_no_more_than_the_tolerance_gets_a_rounding_line() {
        Computation found = resolved(example().totals("145.57", "22.59").build());
        assertThat(linesOf(found)).endsWith("ROUNDING 0 -0.02+0.00");
        assertThat(found.total()).isEqualTo(Money.euro("145.57"));
        assertThat(found.vat()).isEqualTo(Money.euro("22.59"));
    }

    @Test
    void an_attempt_shows_what_each_rate_would_come_to() {
        Unresolved held = (Unresolved) resolve(sale().goods("121.00", "21")
                .goods("32.70", "9")
                .goods("10.90", "9")
                .totals("200.00", "30.00")
                .build());
        assertThat(held.attempts().getFirst().rates())
                .containsExactly(
                        new RateTotal(VatRate.of("9"), Money.euro("40.00"), Money.euro("3.60")),
                        new RateTotal(VatRate.of("21"), Money.euro("100.00"), Money.euro("21.00")))
                .extracting(RateTotal::gross)
                .containsExactly(Money.euro("43.60"), Money.euro("121.00"));
    }

    @ParameterizedTest(name = "{0} with {1} VAT")
    @CsvSource({"145.56, 22.59", "145.62, 22.59", "145.59, 22.50", "145.59, 22.69", "-145.59, -22.59"})
    void figures_that_no_way_gives_are_held_with_every_attempt(String total, String vat) {
        Resolution resolution = resolve(example().totals(total, vat).build());
        assertThat(resolution).isInstanceOf(Unresolved.class);
        assertThat(((Unresolved) resolution).attempts())
                .extracting(a -> a.total() + " " + a.vat())
                .contains("EUR 145.59 EUR 22.59")
                .doesNotHaveDuplicates();
    }
}
