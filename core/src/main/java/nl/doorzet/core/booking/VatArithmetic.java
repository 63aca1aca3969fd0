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
import java.util.stream.Stream;
import nl.doorzet.core.booking.Way.Rounding;
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

    private final Shares shares;
    private final Currency currency;
    private final List<Way> ways;
    private final List<Share> divided;
    private final List<Half> halves;
    private final List<Money> vats;
    private final Money total;
    private final Money vat;

    /**
     * Computes the totals.
     *
     * @param ways those that come to these shares, the likeliest first
     * @param divided the shares of what has no rate of its own
     */
    VatArithmetic(Shares shares, Currency currency, List<Way> ways, List<Share> divided) {
        this.shares = shares;
        this.currency = currency;
        this.ways = List.copyOf(ways);
        this.divided = divided;
        Map<Half.Key, Half> sums = new TreeMap<>(shares.halves());
        divided.forEach(share -> add(share, currency, shares.rounding(), sums));
        this.halves = List.copyOf(sums.values());
        this.vats = rounded();
        Money sum = round(halves.stream().map(Half::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int h = 0; h < halves.size(); h++) {
            // What was priced with VAT is what the customer pays; the rest grows by the VAT as rounded.
            sum = halves.get(h).key().vatIncluded() ? sum : sum.plus(vats.get(h));
        }
        this.total = sum;
        this.vat = Money.sum(vats, currency);
    }

    /** Adds a share to the sum of its rate and basis. */
    static void add(Share share, Currency currency, Rounding rounding, Map<Half.Key, Half> sums) {
        Half.Key key = Half.Key.of(share);
        BigDecimal lineVat =
                rounding == Rounding.PER_LINE ? round(share.vat(), currency).amount() : BigDecimal.ZERO;
        sums.merge(key, new Half(key, share.amount(), lineVat), Half::plus);
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
            perRate.merge(halves.get(h).key().rate(), vats.get(h), Money::plus);
        }
        perRate.values().removeIf(Money::isZero);
        return perRate;
    }

    /** The figures with each line's part in them. */
    Computation computation() {
        List<Share> ordered = new ArrayList<>();
        List<Money> cents = new ArrayList<>();
        for (int h = 0; h < halves.size(); h++) {
            List<Share> own = sharesOf(halves.get(h).key());
            ordered.addAll(own);
            cents.addAll(Split.cents(own.stream().map(Share::vat).toList(), vats.get(h)));
        }
        List<BigDecimal> exact = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            BigDecimal amount = ordered.get(i).amount();
            exact.add(
                    ordered.get(i).vatIncluded() ? amount.subtract(cents.get(i).amount()) : amount);
        }
        List<Money> nets = Split.cents(exact, total.minus(vat));
        List<Computation.Line> lines = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Share share = ordered.get(i);
            lines.add(new Computation.Line(share.line(), share.rate(), nets.get(i), cents.get(i)));
        }
        return new Computation(ways.getFirst(), lines, total, vat, Computation.Grounds.NONE);
    }

    private List<Share> sharesOf(Half.Key key) {
        return Stream.concat(shares.rated().stream(), divided.stream())
                .filter(share -> Half.Key.of(share).equals(key))
                .sorted(Comparator.comparingInt(Share::place))
                .toList();
    }

    /** The VAT of each half in cents. */
    private List<Money> rounded() {
        return switch (shares.rounding()) {
            case PER_RATE, LINES_FIRST -> roundedPerRate();
            case PER_LINE ->
                halves.stream().map(half -> new Money(half.lineVat(), currency)).toList();
            case PER_DOCUMENT -> {
                List<BigDecimal> exact = halves.stream().map(Half::vat).toList();
                yield Split.cents(exact, round(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        };
    }

    /** Rounds what a rate's halves come to so far, so that both together are rounded once. */
    private List<Money> roundedPerRate() {
        Map<VatRate, BigDecimal> exact = new HashMap<>();
        List<Money> rounded = new ArrayList<>();
        for (Half half : halves) {
            BigDecimal before = exact.getOrDefault(half.key().rate(), BigDecimal.ZERO);
            BigDecimal after = before.add(half.vat());
            exact.put(half.key().rate(), after);
            rounded.add(round(after).minus(round(before)));
        }
        return rounded;
    }

    private Money round(BigDecimal exact) {
        return round(exact, currency);
    }

    private static Money round(BigDecimal exact, Currency currency) {
        return Money.rounded(exact.setScale(SETTLED, RoundingMode.HALF_EVEN), currency, RoundingMode.HALF_UP);
    }
}
