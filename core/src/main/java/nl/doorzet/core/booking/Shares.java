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
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;

/** Gives every line its rate, dividing the lines that the shop gives none. */
final class Shares {
    private final Sale sale;
    private final boolean costsVatIncluded;
    private final boolean roundsLines;
    /** What lines without a rate are divided over. */
    private final NavigableMap<VatRate, BigDecimal> goods;

    private final NavigableMap<VatRate, BigDecimal> goodsAndShipping;

    Shares(Sale sale, boolean costsVatIncluded, boolean roundsLines) {
        this.sale = sale;
        this.costsVatIncluded = costsVatIncluded;
        this.roundsLines = roundsLines;
        NavigableMap<VatRate, BigDecimal> weights = weights(line -> line.kind() == LineKind.GOODS);
        // Without goods, such as in a credit of the shipping alone, costs follow the shipping.
        this.goods = weights.isEmpty() ? weights(line -> line.kind() != LineKind.DEPOSIT) : weights;
        this.goodsAndShipping = weights(line -> line.kind() == LineKind.GOODS || line.kind() == LineKind.SHIPPING);
    }

    /** Empty when this way cannot be gone: no shipping rate, or nothing with a rate to divide over. */
    Optional<List<Share>> along(Spreading costs, Spreading discounts) {
        List<Share> shares = new ArrayList<>();
        for (SalesLine line : sale.lines()) {
            if (!add(line, line.kind().isDiscount() ? discounts : costs, shares)) {
                return Optional.empty();
            }
        }
        return Optional.of(shares);
    }

    private boolean add(SalesLine line, Spreading spreading, List<Share> into) {
        Optional<VatRate> single = line.rate();
        if (sale.vatFacts().withoutVat() || (single.isEmpty() && line.amount().signum() == 0)) {
            single = Optional.of(VatRate.ZERO);
        } else if (single.isEmpty()) {
            single = rate(spreading);
        }
        if (single.isPresent()) {
            into.add(new Share(line, single.get(), amount(line), isIncluded(line)));
            return true;
        }
        return switch (spreading) {
            case PROPORTIONAL -> divide(line, goods, into);
            case PROPORTIONAL_WITH_SHIPPING -> divide(line, goodsAndShipping, into);
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

    private boolean divide(SalesLine line, NavigableMap<VatRate, BigDecimal> weights, List<Share> into) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return false;
        }
        BigDecimal rest = amount(line);
        for (Map.Entry<VatRate, BigDecimal> part : weights.entrySet()) {
            BigDecimal share = part.getKey().equals(weights.lastKey())
                    ? rest
                    : amount(line).multiply(part.getValue()).divide(sum, Share.EXACT, RoundingMode.HALF_EVEN);
            rest = rest.subtract(share);
            into.add(new Share(line, part.getKey(), share, isIncluded(line)));
        }
        return true;
    }

    /** On the basis that is assumed for the costs: a tenth off prices without VAT is a tenth of each of those. */
    private NavigableMap<VatRate, BigDecimal> weights(Predicate<SalesLine> which) {
        NavigableMap<VatRate, BigDecimal> weights = new TreeMap<>();
        for (SalesLine line : sale.lines()) {
            if (which.test(line) && line.rate().isPresent()) {
                Share share = new Share(line, line.rate().get(), amount(line), isIncluded(line));
                weights.merge(share.rate(), costsVatIncluded ? share.gross() : share.net(), BigDecimal::add);
            }
        }
        weights.values().removeIf(weight -> weight.signum() == 0);
        return weights;
    }

    private boolean isIncluded(SalesLine line) {
        return isRow(line) ? line.vatIncluded() : costsVatIncluded;
    }

    /** Whether it is one of the document's rows, which are priced as the document says. */
    static boolean isRow(SalesLine line) {
        return line.kind() == LineKind.GOODS || line.kind() == LineKind.DEPOSIT;
    }

    private BigDecimal amount(SalesLine line) {
        return roundsLines
                ? line.amount().setScale(sale.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP)
                : line.amount();
    }
}
