package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.money.Money;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Money CENT = Money.euro("0.01");
    private final Entry balanced = booked(VatResolverTest.example().order(), rules(Map.of()), BARE);

    @Test
    void a_balanced_entry_exists() {
        assertThat(with(balanced.lines(), balanced.vatTotals(), balanced.total()))
                .isEqualTo(balanced);
    }

    @Test
    void a_total_that_the_lines_do_not_make_is_refused() {
        assertThatThrownBy(() -> with(
                        balanced.lines(), balanced.vatTotals(), balanced.total().plus(CENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B1")
                .hasMessageContaining("total is EUR 145.60, its lines make EUR 145.59");
    }

    @Test
    void a_cent_moved_from_net_to_vat_is_refused() {
        VatTotal first = balanced.vatTotals().getFirst();
        VatTotal moved = new VatTotal(
                first.category(), first.net().minus(CENT), first.vat().plus(CENT));
        assertThatThrownBy(() -> with(
                        balanced.lines(), List.of(moved, balanced.vatTotals().getLast()), balanced.total()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("net at domestic-21");
    }

    @Test
    void a_cent_of_vat_moved_to_another_rate_is_refused() {
        VatTotal first = balanced.vatTotals().getFirst();
        VatTotal last = balanced.vatTotals().getLast();
        List<VatTotal> moved = List.of(
                new VatTotal(first.category(), first.net(), first.vat().minus(CENT)),
                new VatTotal(last.category(), last.net(), last.vat().plus(CENT)));
        assertThatThrownBy(() -> with(balanced.lines(), moved, balanced.total()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VAT at domestic-21 is EUR 20.15, its lines make EUR 20.16");
    }

    @Test
    void a_vat_total_too_few_or_too_many_is_refused() {
        List<VatTotal> few = balanced.vatTotals().subList(0, 1);
        assertThatThrownBy(() -> with(balanced.lines(), few, balanced.total()))
                .isInstanceOf(IllegalArgumentException.class);
        List<VatTotal> twice = new ArrayList<>(balanced.vatTotals());
        twice.add(twice.getFirst());
        assertThatThrownBy(() -> with(balanced.lines(), twice, balanced.total()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_dropped_is_refused() {
        assertThatThrownBy(() -> with(
                        balanced.lines().subList(1, balanced.lines().size()), balanced.vatTotals(), balanced.total()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Entry with(List<EntryLine> lines, List<VatTotal> vatTotals, Money total) {
        return new Entry(
                balanced.source(),
                balanced.kind(),
                balanced.reference(),
                balanced.orderNumber(),
                balanced.invoiceNumber(),
                balanced.credited(),
                balanced.date(),
                balanced.description(),
                balanced.debtor(),
                balanced.seller(),
                balanced.paymentMethod(),
                balanced.paid(),
                lines,
                vatTotals,
                total,
                balanced.journal(),
                balanced.costCentre(),
                balanced.condition(),
                balanced.settlement(),
                balanced.link());
    }
}
