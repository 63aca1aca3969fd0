package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes a cart as a shop would, with nothing of the product: one long list of (rate, amount), decimals to fifty digits.
 *
 * @param vat in cents, per rate; per document it is known in total only
 */
record ShopOracle(long total, long vatTotal, Map<Integer, Long> vat) {
    private static final MathContext FIFTY = new MathContext(50, RoundingMode.HALF_EVEN);

    private record Piece(int rate, BigDecimal amount) {}

    static ShopOracle of(RandomCart cart) {
        boolean roundsLines = cart.rounding() == Way.Rounding.PER_LINE || cart.rounding() == Way.Rounding.LINES_FIRST;
        List<Piece> pieces = new ArrayList<>();
        for (RandomCart.Row row : cart.rows()) {
            pieces.add(new Piece(row.rate(), roundsLines ? cents(row.amount()) : row.amount()));
        }
        List<Piece> goods = List.copyOf(pieces);
        pieces.add(new Piece(RandomCart.SHIPPING_RATE, cart.shipping()));
        pieces.addAll(spread(cart.discount(), cart.discountsTo(), goods));
        pieces.addAll(spread(cart.costs(), cart.costsTo(), goods));

        Map<Integer, BigDecimal> exact = new TreeMap<>();
        Map<Integer, Long> rounded = new TreeMap<>();
        // What was divided is added whole: its parts, endless decimals, make a hair more or less.
        BigDecimal amounts = cart.shipping().add(cart.discount()).add(cart.costs());
        for (Piece piece : goods) {
            amounts = amounts.add(piece.amount());
        }
        for (Piece piece : pieces) {
            BigDecimal vat = vat(piece, cart.vatIncluded());
            exact.merge(piece.rate(), vat, BigDecimal::add);
            rounded.merge(piece.rate(), minor(vat), Long::sum);
        }
        if (cart.rounding() != Way.Rounding.PER_LINE) {
            exact.forEach((rate, vat) -> rounded.put(rate, minor(vat)));
        }
        long vatTotal = cart.rounding() == Way.Rounding.PER_DOCUMENT
                ? minor(exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : rounded.values().stream().mapToLong(v -> v).sum();
        return new ShopOracle(minor(amounts) + (cart.vatIncluded() ? 0 : vatTotal), vatTotal, rounded);
    }

    private static List<Piece> spread(BigDecimal amount, Way.Spreading spreading, List<Piece> goods) {
        return switch (spreading) {
            case SHIPPING_RATE -> List.of(new Piece(RandomCart.SHIPPING_RATE, amount));
            case NO_VAT -> List.of(new Piece(0, amount));
            case HIGHEST_RATE ->
                List.of(new Piece(goods.stream().mapToInt(Piece::rate).max().orElse(0), amount));
            case PROPORTIONAL -> {
                BigDecimal sum = goods.stream().map(Piece::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                Map<Integer, BigDecimal> perRate = new TreeMap<>();
                goods.forEach(g -> perRate.merge(g.rate(), g.amount(), BigDecimal::add));
                yield perRate.entrySet().stream()
                        .map(e -> new Piece(
                                e.getKey(), amount.multiply(e.getValue()).divide(sum, FIFTY)))
                        .toList();
            }
        };
    }

    private static BigDecimal vat(Piece piece, boolean included) {
        BigDecimal rate = BigDecimal.valueOf(piece.rate());
        BigDecimal whole = included ? rate.add(BigDecimal.valueOf(100)) : BigDecimal.valueOf(100);
        return piece.amount().multiply(rate).divide(whole, FIFTY);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return BigDecimal.valueOf(minor(amount), 2);
    }

    /** Half up by hand: away from zero on five. */
    private static long minor(BigDecimal amount) {
        BigInteger thousandths =
                amount.abs().movePointRight(2).add(new BigDecimal("0.5")).toBigInteger();
        return amount.signum() * thousandths.longValueExact();
    }
}
