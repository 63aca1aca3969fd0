package nl.doorzet.core.booking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;

/** What one rate amounts to in a computation. */
public record RateTotal(VatRate rate, Money net, Money vat) {
    public Money gross() {
        return net.plus(vat);
    }

    /** By rate, the lowest first. */
    static List<RateTotal> of(Collection<Computation.Line> lines) {
        Map<VatRate, RateTotal> totals = new TreeMap<>();
        for (Computation.Line line : lines) {
            totals.merge(
                    line.rate(),
                    new RateTotal(line.rate(), line.net(), line.vat()),
                    (a, b) -> new RateTotal(
                            a.rate(), a.net().plus(b.net()), a.vat().plus(b.vat())));
        }
        return List.copyOf(totals.values());
    }
}
