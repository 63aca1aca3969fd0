package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Computes a cart as a shop would, with nothing of the product: one long list of (rate, amount) in exact fractions.
 *
 * @param total in the currency's smallest unit, as is {@code vatTotal}
 * @param vat per rate in tenths of a per cent; per document it is known in total only
 */
record ShopOracle(long total, long vatTotal, Map<Integer, Long> vat) {
    private record Piece(int rate, Fraction amount, boolean included) {
        Fraction vat() {
            return amount.times(Fraction.of(rate, included ? 1000 + rate : 1000));
        }

        /** The amount with or without VAT. */
        Fraction on(boolean basis) {
            return basis == included
                    ? amount
                    : amount.times(basis ? Fraction.of(1000 + rate, 1000) : Fraction.of(1000, 1000 + rate));
        }
    }

    static ShopOracle of(RandomCart cart) {
        int digits = cart.currency().getDefaultFractionDigits();
        boolean roundsLines = cart.rounding() == Way.Rounding.PER_LINE || cart.rounding() == Way.Rounding.LINES_FIRST;
        List<Piece> pieces = new ArrayList<>();
        Fraction amounts = Fraction.ZERO;
        for (RandomCart.Row row : cart.rows()) {
            Fraction amount = taken(row.amount(), roundsLines, digits);
            amounts = amounts.plus(amount);
            pieces.add(new Piece(row.rate(), amount, cart.vatIncluded()));
        }
        List<Piece> goods = List.copyOf(pieces);
        Piece shipping = new Piece(cart.shippingRate(), Fraction.of(cart.shipping()), cart.costsVatIncluded());
        pieces.add(shipping);
        amounts = amounts.plus(shipping.amount()).plus(Fraction.of(cart.deposit()));
        for (RandomCart.Charge charge : cart.charges()) {
            Fraction amount = taken(charge.amount(), roundsLines, digits);
            amounts = amounts.plus(amount);
            Way.Spreading to = charge.kind().isDiscount() ? cart.discountsTo() : cart.costsTo();
            pieces.addAll(spread(amount, to, goods, shipping, cart.costsVatIncluded()));
        }
        return summed(pieces, amounts, cart.rounding(), digits);
    }

    private static ShopOracle summed(List<Piece> pieces, Fraction amounts, Way.Rounding rounding, int digits) {
        Map<Integer, Fraction> exact = exact(pieces, any -> true);
        Map<Integer, Fraction> onTop = exact(pieces, piece -> !piece.included());
        long total = amounts.halfUp(digits);
        Map<Integer, Long> vat = new TreeMap<>();
        if (rounding == Way.Rounding.PER_LINE) {
            for (Piece piece : pieces) {
                vat.merge(piece.rate(), piece.vat().halfUp(digits), Long::sum);
                total += piece.included() ? 0 : piece.vat().halfUp(digits);
            }
            return new ShopOracle(total, sum(vat), vat);
        }
        exact.forEach((rate, amount) -> vat.put(rate, amount.halfUp(digits)));
        if (rounding == Way.Rounding.PER_DOCUMENT) {
            // Such carts are priced on one basis throughout.
            long all = exact.values().stream()
                    .reduce(Fraction.ZERO, Fraction::plus)
                    .halfUp(digits);
            return new ShopOracle(onTop.isEmpty() ? total : total + all, all, vat);
        }
        for (Fraction amount : onTop.values()) {
            total += amount.halfUp(digits);
        }
        return new ShopOracle(total, sum(vat), vat);
    }

    private static Map<Integer, Fraction> exact(List<Piece> pieces, Predicate<Piece> which) {
        Map<Integer, Fraction> exact = new TreeMap<>();
        pieces.stream().filter(which).forEach(piece -> exact.merge(piece.rate(), piece.vat(), Fraction::plus));
        return exact;
    }

    private static long sum(Map<Integer, Long> vat) {
        return vat.values().stream().mapToLong(v -> v).sum();
    }

    private static Fraction taken(BigDecimal amount, boolean rounded, int digits) {
        Fraction exact = Fraction.of(amount);
        return rounded ? Fraction.of(BigDecimal.valueOf(exact.halfUp(digits), digits)) : exact;
    }

    private static List<Piece> spread(
            Fraction amount, Way.Spreading to, List<Piece> goods, Piece shipping, boolean included) {
        return switch (to) {
            case SHIPPING_RATE -> List.of(new Piece(shipping.rate(), amount, included));
            case NO_VAT -> List.of(new Piece(0, amount, included));
            case HIGHEST_RATE ->
                List.of(new Piece(goods.stream().mapToInt(Piece::rate).max().orElse(0), amount, included));
            case PROPORTIONAL -> inProportion(amount, goods, included);
            case PROPORTIONAL_WITH_SHIPPING -> {
                List<Piece> all = new ArrayList<>(goods);
                all.add(shipping);
                yield inProportion(amount, all, included);
            }
        };
    }

    private static List<Piece> inProportion(Fraction amount, List<Piece> over, boolean included) {
        Map<Integer, Fraction> perRate = new TreeMap<>();
        over.forEach(piece -> perRate.merge(piece.rate(), piece.on(included), Fraction::plus));
        Fraction sum = perRate.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return perRate.entrySet().stream()
                .map(rate ->
                        new Piece(rate.getKey(), amount.times(rate.getValue()).dividedBy(sum), included))
                .toList();
    }
}
