package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.Split;
import nl.doorzet.core.money.VatRate;

/**
 * Rounds exact shares to cents: half up, once, where the way says. A line priced with VAT keeps its amount with VAT, a line
 * priced without keeps its amount without; only what is no whole cent is moved.
 */
final class VatArithmetic {
    /** The shares of one rate on one basis, with the exact VAT of each. */
    private record Half(VatRate rate, boolean vatIncluded, List<Share> shares, List<BigDecimal> vats) {
        BigDecimal vat() {
            return vats.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private final Currency currency;
    private final Way way;
    private final List<Half> halves;
    private final List<Money> vats;
    private final Attempt attempt;

    VatArithmetic(Currency currency, Way way, List<Share> shares) {
        this.currency = currency;
        this.way = way;
        this.halves = halves(shares);
        this.vats = vat();
        Money total = round(shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int h = 0; h < halves.size(); h++) {
            // What was priced with VAT is what the customer pays; the rest grows by the VAT as rounded.
            total = halves.get(h).vatIncluded() ? total : total.plus(vats.get(h));
        }
        this.attempt = new Attempt(way, total, Money.sum(vats, currency));
    }

    /** The figures alone. */
    Attempt attempt() {
        return attempt;
    }

    /** The VAT of each rate that has any. */
    Map<VatRate, Money> vatPerRate() {
        Map<VatRate, Money> perRate = new TreeMap<>();
        for (int h = 0; h < halves.size(); h++) {
            perRate.merge(halves.get(h).rate(), vats.get(h), Money::plus);
        }
        perRate.values().removeIf(Money::isZero);
        return perRate;
    }

    /** The figures with each line's part in them. */
    Computation computation() {
        List<Share> shares = new ArrayList<>();
        List<Money> cents = new ArrayList<>();
        for (int h = 0; h < halves.size(); h++) {
            shares.addAll(halves.get(h).shares());
            cents.addAll(Split.cents(halves.get(h).vats(), vats.get(h)));
        }
        List<BigDecimal> exact = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal amount = shares.get(i).amount();
            exact.add(shares.get(i).vatIncluded() ? amount.subtract(cents.get(i).amount()) : amount);
        }
        List<Money> nets = Split.cents(exact, attempt.total().minus(attempt.vat()));
        List<Computation.Line> lines = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            lines.add(new Computation.Line(share.line(), share.rate(), nets.get(i), cents.get(i)));
        }
        return new Computation(way, lines, attempt.total(), attempt.vat());
    }

    /** By rate; in each rate first what is priced without VAT, then what is priced with it. */
    private static List<Half> halves(List<Share> shares) {
        Map<VatRate, Half> excluded = new TreeMap<>();
        Map<VatRate, Half> included = new TreeMap<>();
        for (Share share : shares) {
            Half half = (share.vatIncluded() ? included : excluded)
                    .computeIfAbsent(
                            share.rate(),
                            rate -> new Half(rate, share.vatIncluded(), new ArrayList<>(), new ArrayList<>()));
            half.shares().add(share);
            half.vats().add(share.vat());
        }
        List<Half> halves = new ArrayList<>(excluded.values());
        halves.addAll(included.values());
        halves.sort(Comparator.comparing(Half::rate));
        return halves;
    }

    /** The VAT of each half in cents. */
    private List<Money> vat() {
        return switch (way.rounding()) {
            case PER_RATE, LINES_FIRST -> roundedPerRate();
            case PER_LINE -> halves.stream().map(this::roundedPerLine).toList();
            case PER_DOCUMENT -> {
                List<BigDecimal> exact = halves.stream().map(Half::vat).toList();
                yield Split.cents(exact, round(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        };
    }

    private Money roundedPerLine(Half half) {
        return Money.sum(half.vats().stream().map(this::round).toList(), currency);
    }

    /** Rounds what a rate's halves come to so far, so that both together are rounded once. */
    private List<Money> roundedPerRate() {
        Map<VatRate, BigDecimal> exact = new HashMap<>();
        List<Money> rounded = new ArrayList<>();
        for (Half half : halves) {
            BigDecimal before = exact.getOrDefault(half.rate(), BigDecimal.ZERO);
            BigDecimal after = before.add(half.vat());
            exact.put(half.rate(), after);
            rounded.add(round(after).minus(round(before)));
        }
        return rounded;
    }

    private Money round(BigDecimal exact) {
        return Money.rounded(exact, currency, RoundingMode.HALF_UP);
    }
}
