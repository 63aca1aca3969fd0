package nl.doorzet.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns exact amounts into whole cents that add up to a given total. */
public final class Split {
    private Split() {}

    /**
     * Each amount rounded down or up to a cent, so that together they are the total. The cents that are over go to the
     * largest remainders, the first among equals; when the total lies further off than rounding explains, the rest is
     * spread evenly in that order.
     *
     * @throws IllegalArgumentException if there is nothing to divide over while the total is not zero
     */
    public static List<Money> cents(List<BigDecimal> exact, Money total) {
        if (exact.isEmpty()) {
            if (!total.isZero()) {
                throw new IllegalArgumentException(total + " cannot be divided over nothing");
            }
            return List.of();
        }
        int digits = total.currency().getDefaultFractionDigits();
        BigDecimal cent = BigDecimal.ONE.movePointLeft(digits);
        List<BigDecimal> parts = new ArrayList<>(
                exact.stream().map(e -> e.setScale(digits, RoundingMode.FLOOR)).toList());
        BigDecimal given = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long over = total.amount().subtract(given).movePointRight(digits).longValueExact();
        long each = Math.floorDiv(over, parts.size());
        long more = Math.floorMod(over, parts.size());
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i).subtract(exact.get(i))))
                .toList();
        List<Money> result = new ArrayList<>(
                parts.stream().map(p -> new Money(p, total.currency())).toList());
        for (int rank = 0; rank < parts.size(); rank++) {
            int i = byRemainder.get(rank);
            BigDecimal extra = cent.multiply(BigDecimal.valueOf(rank < more ? each + 1 : each));
            result.set(i, new Money(parts.get(i).add(extra), total.currency()));
        }
        return List.copyOf(result);
    }
}
