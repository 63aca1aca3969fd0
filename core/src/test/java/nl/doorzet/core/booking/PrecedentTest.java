package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Resolutions.resolved;
import static nl.doorzet.core.booking.Resolutions.vatOf;
import static nl.doorzet.core.sales.LineKind.DISCOUNT;
import static nl.doorzet.core.sales.LineKind.PAYMENT_COSTS;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.booking.Resolution.Resolved;
import nl.doorzet.core.booking.Resolution.Undecided;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SaleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What earlier documents of a shop decide about a later one, and what not. */
class PrecedentTest {
    /** 0.08 holds a cent at 21 % and at 9 %. */
    private static final Sale EITHER = sale().goods("121.00", "21")
            .goods("32.70", "9")
            .shippingRate("9")
            .unrated(PAYMENT_COSTS, "0.08")
            .totals("153.78", "23.71")
            .build();

    @Test
    void of_several_ways_that_fit_the_usual_one_is_taken_and_says_so() {
        Resolved found = (Resolved) resolve(EITHER, costs(Spreading.SHIPPING_RATE));
        assertThat(vatOf(found.computation())).isEqualTo("9: 2.71, 21: 21.00");
        assertThat(found.computation().grounds().byPrecedent()).isTrue();
        assertThat(found.computation().grounds().shows()).isEqualTo(Precedent.NONE);
        Resolved other = (Resolved) resolve(EITHER, costs(Spreading.HIGHEST_RATE));
        assertThat(vatOf(other.computation())).isEqualTo("9: 2.70, 21: 21.01");
    }

    @Test
    void a_usual_way_that_does_not_fit_decides_nothing() {
        assertThat(resolve(EITHER, costs(Spreading.NO_VAT))).isInstanceOf(Undecided.class);
        assertThat(resolve(EITHER, Precedent.NONE)).isInstanceOf(Undecided.class);
    }

    @Test
    void a_way_that_is_unusual_in_one_thing_is_not_the_usual_one() {
        Precedent usual =
                new Precedent(Optional.of(Spreading.NO_VAT), Optional.of(Spreading.PROPORTIONAL), Optional.of(true));
        assertThat(usual.allows(new Way(Spreading.NO_VAT, Spreading.PROPORTIONAL, true, Rounding.PER_RATE)))
                .isTrue();
        List<Way> unusual = List.of(
                new Way(Spreading.HIGHEST_RATE, Spreading.PROPORTIONAL, true, Rounding.PER_RATE),
                new Way(Spreading.NO_VAT, Spreading.NO_VAT, true, Rounding.PER_RATE),
                new Way(Spreading.NO_VAT, Spreading.PROPORTIONAL, false, Rounding.PER_RATE));
        assertThat(unusual).noneMatch(usual::allows).allMatch(Precedent.NONE::allows);
    }

    @Test
    void what_is_usual_for_discounts_decides_nothing_about_costs() {
        Precedent discounts = new Precedent(Optional.empty(), Optional.of(Spreading.PROPORTIONAL), Optional.of(false));
        assertThat(resolve(EITHER, discounts)).isInstanceOf(Undecided.class);
    }

    @Test
    void the_only_way_that_fits_is_taken_whatever_is_usual() {
        Resolved found = (Resolved) resolve(VatResolverTest.example().build(), costs(Spreading.NO_VAT));
        assertThat(found.computation().grounds().byPrecedent()).isFalse();
        assertThat(found.computation().way().costs()).isEqualTo(Spreading.SHIPPING_RATE);
    }

    @Test
    void a_document_shows_only_what_its_figures_leave_no_doubt_about() {
        // The shipping has the highest rate, so that both would explain the costs.
        assertThat(shownBy(VatResolverTest.example()))
                .isEqualTo(new Precedent(Optional.empty(), Optional.of(Spreading.PROPORTIONAL), Optional.empty()));
        assertThat(shownBy(sale().goods("121.00", "21")
                        .goods("32.70", "9")
                        .shippingRate("9")
                        .unrated(PAYMENT_COSTS, "10.90")
                        .totals("164.60", "24.60")))
                .isEqualTo(costs(Spreading.SHIPPING_RATE));
        assertThat(shownBy(sale().goods("121.00", "21").totals("121.00", "21.00")))
                .isEqualTo(Precedent.NONE);
    }

    @Test
    void a_document_shows_whether_costs_hold_vat_where_the_rows_do_not() {
        assertThat(shownBy(sale().pricedWithoutVat()
                        .goods("100.00", "21")
                        .shipping("6.05", "21")
                        .totals("127.05", "22.05")))
                .isEqualTo(new Precedent(Optional.empty(), Optional.empty(), Optional.of(true)));
    }

    @Test
    void what_the_owner_pinned_shows_nothing() {
        VatResolver pinned =
                new VatResolver(Optional.empty(), Optional.of(Spreading.PROPORTIONAL), BigDecimal.ZERO, Precedent.NONE);
        Resolved found = (Resolved) pinned.resolve(VatResolverTest.example().build());
        assertThat(found.computation().grounds().shows()).isEqualTo(Precedent.NONE);
    }

    @Test
    void documents_that_disagree_make_no_precedent() {
        Precedent proportional =
                new Precedent(Optional.empty(), Optional.of(Spreading.PROPORTIONAL), Optional.of(true));
        assertThat(Precedent.of(List.of(Precedent.NONE, costs(Spreading.NO_VAT), proportional, proportional)))
                .isEqualTo(new Precedent(
                        Optional.of(Spreading.NO_VAT), Optional.of(Spreading.PROPORTIONAL), Optional.of(true)));
        assertThat(Precedent.of(List.of(costs(Spreading.NO_VAT), costs(Spreading.SHIPPING_RATE))))
                .isEqualTo(Precedent.NONE);
        assertThat(Precedent.of(List.of())).isEqualTo(Precedent.NONE);
    }

    @Test
    void a_coupon_may_count_the_shipping_in() {
        // A tenth off 121.00 and 12.10 at 21 % and 32.70 at 9 %.
        Computation found = resolved(sale().goods("121.00", "21")
                .goods("32.70", "9")
                .shipping("12.10", "21")
                .unrated(DISCOUNT, "-16.58")
                .totals("149.22", "23.22")
                .build());
        assertThat(found.way().discounts()).isEqualTo(Spreading.PROPORTIONAL_WITH_SHIPPING);
        assertThat(vatOf(found)).isEqualTo("9: 2.43, 21: 20.79");
    }

    @ParameterizedTest
    @EnumSource(Spreading.class)
    void the_owners_word_stands_above_what_is_usual(Spreading usual) {
        VatResolver pinned =
                new VatResolver(Optional.of(Spreading.SHIPPING_RATE), Optional.empty(), BigDecimal.ZERO, costs(usual));
        assertThat(vatOf(((Resolved) pinned.resolve(EITHER)).computation())).isEqualTo("9: 2.71, 21: 21.00");
    }

    private static Resolution resolve(Sale sale, Precedent precedent) {
        return new VatResolver(Optional.empty(), Optional.empty(), BigDecimal.ZERO, precedent).resolve(sale);
    }

    private static Precedent shownBy(SaleBuilder sale) {
        return resolved(sale.build()).grounds().shows();
    }

    private static Precedent costs(Spreading spreading) {
        return new Precedent(Optional.of(spreading), Optional.empty(), Optional.empty());
    }
}
