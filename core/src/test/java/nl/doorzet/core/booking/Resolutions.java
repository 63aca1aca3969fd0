package nl.doorzet.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorzet.core.booking.Resolution.Resolved;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Sale;

/** Resolving as a newcomer's settings do, and computations as text that a table can hold. */
final class Resolutions {
    private Resolutions() {}

    static Resolution resolve(Sale sale) {
        return new VatResolver(Optional.empty(), Optional.empty(), new BigDecimal("0.02"), Precedent.NONE)
                .resolve(sale);
    }

    static Computation resolved(Sale sale) {
        Resolution resolution = resolve(sale);
        assertThat(resolution).isInstanceOf(Resolved.class);
        Computation computation = ((Resolved) resolution).computation();
        Money net = Money.zero(sale.currency());
        Money vat = Money.zero(sale.currency());
        for (Computation.Line line : computation.lines()) {
            net = net.plus(line.net());
            vat = vat.plus(line.vat());
        }
        assertThat(vat).isEqualTo(computation.vat()).isEqualTo(sale.totals().vat());
        assertThat(net.plus(vat))
                .isEqualTo(computation.total())
                .isEqualTo(sale.totals().total());
        return computation;
    }

    /** For example {@code 9: 2.43, 21: 20.16}. */
    static String vatOf(Computation computation) {
        Map<VatRate, Money> perRate = new TreeMap<>();
        computation.lines().forEach(line -> perRate.merge(line.rate(), line.vat(), Money::plus));
        return perRate.entrySet().stream()
                .map(rate -> rate.getKey() + ": " + rate.getValue().plain())
                .collect(Collectors.joining(", "));
    }

    /** For example {@code GOODS 21 100.00+21.00}. */
    static List<String> linesOf(Computation computation) {
        return computation.lines().stream()
                .map(line -> "%s %s %s%s%s"
                        .formatted(
                                line.line().kind(),
                                line.rate(),
                                line.net().plain(),
                                line.vat().signum() < 0 ? "" : "+",
                                line.vat().plain()))
                .toList();
    }
}
