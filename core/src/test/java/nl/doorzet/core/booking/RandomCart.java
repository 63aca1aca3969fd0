package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SalesLine;

/**
 * A cart as a shop may hold it, and how that shop is taken to compute it.
 *
 * @param rows rates and amounts of the goods
 * @param shipping at 21 %
 */
record RandomCart(
        List<Row> rows,
        BigDecimal discount,
        BigDecimal costs,
        BigDecimal shipping,
        boolean vatIncluded,
        Way.Spreading discountsTo,
        Way.Spreading costsTo,
        Way.Rounding rounding) {
    private static final int[] RATES = {0, 6, 9, 21};
    static final int SHIPPING_RATE = 21;

    record Row(int rate, BigDecimal amount) {}

    static RandomCart from(Random random) {
        boolean partsOfCents = random.nextInt(4) == 0;
        List<Row> rows = new ArrayList<>();
        int size = 1 + random.nextInt(random.nextBoolean() ? 5 : 60);
        int mix = 1 + random.nextInt(RATES.length);
        for (int i = 0; i < size; i++) {
            int rate = RATES[(RATES.length - mix) + random.nextInt(mix)];
            rows.add(new Row(rate, amount(random, 20_000, partsOfCents)));
        }
        int sign = random.nextInt(5) == 0 ? -1 : 1;
        return new RandomCart(
                rows.stream()
                        .map(r -> new Row(r.rate(), signed(r.amount(), sign)))
                        .toList(),
                random.nextBoolean() ? BigDecimal.ZERO : signed(amount(random, 500, false), -sign),
                random.nextBoolean() ? BigDecimal.ZERO : signed(amount(random, 300, false), sign),
                random.nextBoolean() ? BigDecimal.ZERO : signed(amount(random, 900, false), sign),
                random.nextBoolean(),
                pick(random, Way.Spreading.values()),
                pick(random, Way.Spreading.values()),
                pick(random, Way.Rounding.values()));
    }

    private static BigDecimal amount(Random random, int cents, boolean partsOfCents) {
        return partsOfCents
                ? BigDecimal.valueOf(1 + random.nextInt(cents * 100), 4)
                : BigDecimal.valueOf(1 + random.nextInt(cents), 2);
    }

    private static BigDecimal signed(BigDecimal amount, int sign) {
        return sign < 0 ? amount.negate() : amount;
    }

    private static <T> T pick(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** As the shop's data have it. */
    List<SalesLine> lines() {
        List<SalesLine> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(LineKind.GOODS, row.amount(), rate(row.rate()))));
        lines.add(line(LineKind.SHIPPING, shipping, rate(SHIPPING_RATE)));
        if (discount.signum() != 0) {
            lines.add(line(LineKind.DISCOUNT, discount, Optional.empty()));
        }
        if (costs.signum() != 0) {
            lines.add(line(LineKind.PAYMENT_COSTS, costs, Optional.empty()));
        }
        return lines;
    }

    private SalesLine line(LineKind kind, BigDecimal amount, Optional<VatRate> rate) {
        return SalesLine.single(kind, "", amount, vatIncluded, rate);
    }

    private static Optional<VatRate> rate(int percentage) {
        return Optional.of(VatRate.of(Integer.toString(percentage)));
    }
}
