package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.Split;
import nl.doorzet.core.money.VatRate;

/** Rounds exact shares to cents: half up, once, where the way says. */
final class VatArithmetic {
    private static final RoundingMode HALF_UP = RoundingMode.HALF_UP;

    private final Currency currency;
    private final Way way;

    VatArithmetic(Currency currency, Way way) {
        this.currency = currency;
        this.way = way;
    }

    Computation compute(List<Share> shares) {
        Map<VatRate, List<Share>> byRate = new TreeMap<>();
        shares.forEach(
                s -> byRate.computeIfAbsent(s.rate(), r -> new ArrayList<>()).add(s));
        List<List<Share>> groups = List.copyOf(byRate.values());

        List<Money> vat = vat(groups, Share::vat);
        Money vatTotal = Money.sum(vat, currency);
        // What was priced without VAT grows by the VAT as rounded; what was priced with VAT is what the customer pays.
        Money added = Money.sum(vat(groups, s -> s.vatIncluded() ? BigDecimal.ZERO : s.vat()), currency);
        Money total =
                Money.rounded(sum(shares, Share::amount), currency, HALF_UP).plus(added);
        List<Money> net =
                Split.cents(groups.stream().map(g -> sum(g, Share::net)).toList(), total.minus(vatTotal));

        List<Computation.Line> lines = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            List<Share> group = groups.get(g);
            List<Money> nets = Split.cents(group.stream().map(Share::net).toList(), net.get(g));
            List<Money> vats = Split.cents(group.stream().map(Share::vat).toList(), vat.get(g));
            for (int i = 0; i < group.size(); i++) {
                Share share = group.get(i);
                lines.add(new Computation.Line(share.line(), share.rate(), nets.get(i), vats.get(i)));
            }
        }
        return new Computation(way, lines, total, vatTotal);
    }

    /** The VAT of each group in cents. */
    private List<Money> vat(List<List<Share>> groups, Function<Share, BigDecimal> exact) {
        return switch (way.rounding()) {
            case PER_RATE -> groups.stream().map(g -> round(sum(g, exact))).toList();
            case PER_LINE ->
                groups.stream()
                        .map(g ->
                                Money.sum(g.stream().map(exact).map(this::round).toList(), currency))
                        .toList();
            case PER_DOCUMENT -> {
                List<BigDecimal> perRate =
                        groups.stream().map(g -> sum(g, exact)).toList();
                yield Split.cents(perRate, round(perRate.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        };
    }

    private Money round(BigDecimal exact) {
        return Money.rounded(exact, currency, HALF_UP);
    }

    private static BigDecimal sum(List<Share> shares, Function<Share, BigDecimal> what) {
        return shares.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
