package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SaleBuilder;
import nl.doorzet.core.sales.SalesLine;

/**
 * A cart as a shop may hold it, and how that shop is taken to compute it. Rates are in tenths of a per cent.
 *
 * @param rows the goods, discounts on units taken off
 * @param charges what the shop names no rate for
 */
record RandomCart(
        Currency currency,
        boolean vatIncluded,
        boolean costsVatIncluded,
        List<Row> rows,
        BigDecimal deposit,
        BigDecimal shipping,
        int shippingRate,
        List<Charge> charges,
        Spreading discountsTo,
        Spreading costsTo,
        Rounding rounding) {
    private static final int[] DOMESTIC = {0, 60, 90, 210};
    private static final int[] OSS = {0, 55, 100, 190, 200, 220, 250};
    private static final String[] CURRENCIES = {"EUR", "GBP", "JPY"};
    private static final LineKind[] CHARGES = {
        LineKind.DISCOUNT,
        LineKind.LOYALTY_DISCOUNT,
        LineKind.PAYMENT_COSTS,
        LineKind.EXTRA_COSTS,
        LineKind.PAYMENT_OPTION
    };

    record Row(int rate, BigDecimal quantity, BigDecimal amount) {}

    record Charge(LineKind kind, BigDecimal amount) {}

    static RandomCart from(long seed) {
        return new Draw(new SplittableRandom(seed)).cart();
    }

    /** As the shop's data have it. */
    SaleBuilder sale(long total, long vat) {
        List<SalesLine> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(new SalesLine(
                    LineKind.GOODS, "", row.quantity(), row.amount(), vatIncluded, Optional.of(rate(row.rate())), ""));
        }
        lines.add(single(LineKind.DEPOSIT, deposit, Optional.of(VatRate.ZERO)));
        lines.add(single(LineKind.SHIPPING, shipping, Optional.of(rate(shippingRate))));
        charges.forEach(charge -> lines.add(single(charge.kind(), charge.amount(), Optional.empty())));
        int digits = currency.getDefaultFractionDigits();
        return SaleBuilder.sale()
                .lines(lines)
                .shippingRate(rate(shippingRate).toString())
                .totals(
                        BigDecimal.valueOf(total, digits).toPlainString(),
                        BigDecimal.valueOf(vat, digits).toPlainString(),
                        currency);
    }

    private SalesLine single(LineKind kind, BigDecimal amount, Optional<VatRate> rate) {
        return SalesLine.single(kind, "", amount, vatIncluded, rate);
    }

    static VatRate rate(int tenths) {
        return new VatRate(BigDecimal.valueOf(tenths, 1));
    }

    private record Draw(RandomGenerator random) {
        RandomCart cart() {
            Currency currency = Currency.getInstance(CURRENCIES[random.nextInt(8) < 6 ? 0 : 1 + random.nextInt(2)]);
            int digits = currency.getDefaultFractionDigits();
            int sign = random.nextInt(5) == 0 ? -1 : 1;
            int[] rates = random.nextInt(4) == 0 ? OSS : DOMESTIC;
            boolean partsOfCents = random.nextInt(4) == 0;
            List<Row> rows = rows(rates, sign, digits, partsOfCents);
            List<Charge> charges = new ArrayList<>();
            for (LineKind kind : CHARGES) {
                if (random.nextInt(3) == 0) {
                    boolean less = kind.isDiscount() || (kind == LineKind.EXTRA_COSTS && random.nextInt(3) == 0);
                    boolean parts = partsOfCents && kind == LineKind.DISCOUNT;
                    charges.add(new Charge(kind, signed(amount(400, digits, parts), less ? -sign : sign)));
                }
            }
            Rounding rounding = pick(Rounding.values());
            boolean included = random.nextBoolean();
            boolean mixed = !included && rounding != Rounding.PER_DOCUMENT && random.nextInt(4) == 0;
            return new RandomCart(
                    currency,
                    included,
                    included || mixed,
                    rows,
                    random.nextInt(6) == 0 ? signed(amount(300, digits, false), sign) : BigDecimal.ZERO,
                    random.nextBoolean() ? BigDecimal.ZERO : signed(amount(900, digits, false), sign),
                    random.nextBoolean()
                            ? rates[rates.length - 1]
                            : rows.getFirst().rate(),
                    charges,
                    pick(Spreading.values()),
                    pick(new Spreading[] {
                        Spreading.SHIPPING_RATE, Spreading.PROPORTIONAL, Spreading.HIGHEST_RATE, Spreading.NO_VAT
                    }),
                    rounding);
        }

        private List<Row> rows(int[] rates, int sign, int digits, boolean partsOfCents) {
            List<Row> rows = new ArrayList<>();
            int size = 1 + random.nextInt(random.nextInt(3) > 0 ? 5 : 60);
            int mix = 1 + random.nextInt(rates.length);
            for (int i = 0; i < size; i++) {
                int rate = rates[rates.length - mix + random.nextInt(mix)];
                // In a credit a row may be charged after all, and in a sale one may be given back.
                int own = i > 0 && i == size - 1 && random.nextInt(8) == 0 ? -sign : sign;
                BigDecimal amount = signed(amount(own == sign ? 20_000 : 2_000, digits, partsOfCents), own);
                rows.add(new Row(rate, quantity(), amount));
            }
            boolean cancels = rows.stream()
                    .map(Row::rate)
                    .distinct()
                    .anyMatch(rate -> rows.stream()
                                    .filter(row -> row.rate() == rate)
                                    .map(row -> row.amount().setScale(digits, RoundingMode.HALF_UP))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .signum()
                            != sign);
            return cancels ? rows(rates, sign, digits, partsOfCents) : List.copyOf(rows);
        }

        private BigDecimal quantity() {
            return switch (random.nextInt(6)) {
                case 0 -> BigDecimal.valueOf(2 + random.nextInt(11));
                case 1 -> BigDecimal.valueOf(1 + random.nextInt(4_000), 3);
                default -> BigDecimal.ONE;
            };
        }

        /** At least one of the smallest unit, whichever way it is rounded. */
        private BigDecimal amount(int units, int digits, boolean parts) {
            return parts
                    ? BigDecimal.valueOf(100 + random.nextInt(units * 100), digits + 2)
                    : BigDecimal.valueOf(1 + random.nextInt(units), digits);
        }

        private static BigDecimal signed(BigDecimal amount, int sign) {
            return sign < 0 ? amount.negate() : amount;
        }

        private <T> T pick(T[] all) {
            return all[random.nextInt(all.length)];
        }
    }
}
