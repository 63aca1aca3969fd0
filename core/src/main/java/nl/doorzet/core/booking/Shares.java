package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;

/** Gives every line its rate, dividing the lines that the shop gives none. */
final class Shares {
    private final Sale sale;
    private final boolean costsVatIncluded;
    private final Rounding rounding;
    /** Lines that the shop names a rate for, whichever way is gone. */
    private final List<Share> rated = new ArrayList<>();
    /** The places of the others. */
    private final List<Integer> unrated = new ArrayList<>();

    private final Map<Half.Key, Half> halves = new TreeMap<>();
    /** What lines without a rate are divided over. */
    private final NavigableMap<VatRate, BigDecimal> goods;

    private final NavigableMap<VatRate, BigDecimal> goodsAndShipping;

    Shares(Sale sale, boolean costsVatIncluded, Rounding rounding) {
        this.sale = sale;
        this.costsVatIncluded = costsVatIncluded;
        this.rounding = rounding;
        for (int place = 0; place < sale.lines().size(); place++) {
            SalesLine line = sale.lines().get(place);
            boolean nothing = line.rate().isEmpty() && line.amount().signum() == 0;
            if (sale.vatFacts().withoutVat() || nothing) {
                rated.add(share(place, VatRate.ZERO, amount(line)));
            } else if (line.rate().isPresent()) {
                rated.add(share(place, line.rate().get(), amount(line)));
            } else {
                unrated.add(place);
            }
        }
        rated.forEach(share -> VatArithmetic.add(share, sale.currency(), rounding, halves));
        NavigableMap<VatRate, BigDecimal> weights = weights(kind -> kind == LineKind.GOODS);
        // Without goods, such as in a credit of the shipping alone, costs follow the shipping.
        this.goods = weights.isEmpty() ? weights(kind -> kind != LineKind.DEPOSIT) : weights;
        this.goodsAndShipping = weights(kind -> kind == LineKind.GOODS || kind == LineKind.SHIPPING);
    }

    List<Share> rated() {
        return rated;
    }

    Rounding rounding() {
        return rounding;
    }

    /** The lines that have a rate, added up. */
    Map<Half.Key, Half> halves() {
        return halves;
    }

    /** The shares of the lines without a rate; empty when this way cannot be gone: nothing with a rate to follow. */
    Optional<List<Share>> along(Spreading costs, Spreading discounts) {
        List<Share> shares = new ArrayList<>();
        for (int place : unrated) {
            Spreading spreading = sale.lines().get(place).kind().isDiscount() ? discounts : costs;
            if (!add(place, spreading, shares)) {
                return Optional.empty();
            }
        }
        return Optional.of(shares);
    }

    private boolean add(int place, Spreading spreading, List<Share> into) {
        BigDecimal amount = amount(sale.lines().get(place));
        Optional<VatRate> single = rate(spreading);
        if (single.isPresent()) {
            into.add(share(place, single.get(), amount));
            return true;
        }
        return switch (spreading) {
            case PROPORTIONAL -> divide(place, goods, into);
            case PROPORTIONAL_WITH_SHIPPING -> divide(place, goodsAndShipping, into);
            case SHIPPING_RATE, HIGHEST_RATE, NO_VAT -> false;
        };
    }

    private Optional<VatRate> rate(Spreading spreading) {
        return switch (spreading) {
            case SHIPPING_RATE -> sale.shippingRate();
            case HIGHEST_RATE -> goods.isEmpty() ? Optional.empty() : Optional.of(goods.lastKey());
            case NO_VAT -> Optional.of(VatRate.ZERO);
            case PROPORTIONAL -> only(goods);
            case PROPORTIONAL_WITH_SHIPPING -> only(goodsAndShipping);
        };
    }

    private static Optional<VatRate> only(NavigableMap<VatRate, BigDecimal> weights) {
        return weights.size() == 1 ? Optional.of(weights.firstKey()) : Optional.empty();
    }

    private boolean divide(int place, NavigableMap<VatRate, BigDecimal> weights, List<Share> into) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return false;
        }
        BigDecimal amount = amount(sale.lines().get(place));
        BigDecimal rest = amount;
        for (Map.Entry<VatRate, BigDecimal> part : weights.entrySet()) {
            BigDecimal share = part.getKey().equals(weights.lastKey())
                    ? rest
                    : amount.multiply(part.getValue()).divide(sum, Share.EXACT, RoundingMode.HALF_EVEN);
            rest = rest.subtract(share);
            into.add(share(place, part.getKey(), share));
        }
        return true;
    }

    /** On the basis that is assumed for the costs: a tenth off prices without VAT is a tenth of each of those. */
    private NavigableMap<VatRate, BigDecimal> weights(Predicate<LineKind> which) {
        NavigableMap<VatRate, BigDecimal> weights = new TreeMap<>();
        for (Share share : rated) {
            if (which.test(share.line().kind()) && share.line().rate().isPresent()) {
                weights.merge(share.rate(), costsVatIncluded ? share.gross() : share.net(), BigDecimal::add);
            }
        }
        weights.values().removeIf(weight -> weight.signum() == 0);
        return weights;
    }

    private Share share(int place, VatRate rate, BigDecimal amount) {
        SalesLine line = sale.lines().get(place);
        return new Share(place, line, rate, amount, isRow(line) ? line.vatIncluded() : costsVatIncluded);
    }

    /** Whether it is one of the document's rows, which are priced as the document says. */
    static boolean isRow(SalesLine line) {
        return line.kind() == LineKind.GOODS || line.kind() == LineKind.DEPOSIT;
    }

    private BigDecimal amount(SalesLine line) {
        return rounding.roundsLines()
                ? line.amount().setScale(sale.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP)
                : line.amount();
    }
}
