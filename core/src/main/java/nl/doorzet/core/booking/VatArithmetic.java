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
    /**
     * Of this many decimals the sum of endless ones is sure: half a cent that thirds and elevenths add up to is half a cent again,
     * and not a hair less.
     */
    private static final int SETTLED = 24;

    /** The shares of one rate on one basis, with the exact VAT of each. */
    private record Half(VatRate rate, boolean vatIncluded, List<Share> shares, List<BigDecimal> vats) {
        BigDecimal vat() {
            return vats.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private final Currency currency;
    private final List<Way> ways;
    private final List<Half> halves;
    private final List<Money> vats;
    private final Money total;
    private final Money vat;

    /** @param ways those that come to these shares, the likeliest first; all round alike */
    VatArithmetic(Currency currency, List<Way> ways, List<Share> shares) {
        this.currency = currency;
        this.ways = List.copyOf(ways);
        this.halves = halves(shares);
        this.vats = rounded();
        Money sum = round(shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int h = 0; h < halves.size(); h++) {
            // What was priced with VAT is what the customer pays; the rest grows by the VAT as rounded.
            sum = halves.get(h).vatIncluded() ? sum : sum.plus(vats.get(h));
        }
        this.total = sum;
        this.vat = Money.sum(vats, currency);
    }

    List<Way> ways() {
        return ways;
    }

    Money total() {
        return total;
    }

    Money vat() {
        return vat;
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
        List<Money> nets = Split.cents(exact, total.minus(vat));
        List<Computation.Line> lines = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            lines.add(new Computation.Line(share.line(), share.rate(), nets.get(i), cents.get(i)));
        }
        return new Computation(ways.getFirst(), lines, total, vat, Computation.Grounds.NONE);
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
    private List<Money> rounded() {
        return switch (ways.getFirst().rounding()) {
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
        return Money.rounded(exact.setScale(SETTLED, RoundingMode.HALF_EVEN), currency, RoundingMode.HALF_UP);
    }
}
