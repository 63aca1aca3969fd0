package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;

/** Gives every line its rate, dividing the lines that the shop gives none. */
final class Shares {
    private final Sale sale;
    private final TreeMap<VatRate, BigDecimal> goods = new TreeMap<>();

    Shares(Sale sale) {
        this.sale = sale;
        for (SalesLine line : sale.lines()) {
            if (line.kind() == LineKind.GOODS && line.rate().isPresent()) {
                goods.merge(line.rate().get(), withVat(line), BigDecimal::add);
            }
        }
        goods.values().removeIf(amount -> amount.signum() == 0);
    }

    /** Empty when this way cannot be gone: no shipping rate, or no goods to divide over. */
    Optional<List<Share>> along(Way way) {
        List<Share> shares = new ArrayList<>();
        for (SalesLine line : sale.lines()) {
            if (sale.vatFacts().withoutVat()) {
                shares.add(new Share(line, VatRate.ZERO, line.amount(), true));
            } else if (line.rate().isPresent()) {
                boolean isRow = line.kind() == LineKind.GOODS || line.kind() == LineKind.DEPOSIT;
                boolean included = isRow ? line.vatIncluded() : way.costsVatIncluded();
                shares.add(new Share(line, line.rate().get(), line.amount(), included));
            } else if (!spread(line, line.kind().isDiscount() ? way.discounts() : way.costs(), way, shares)) {
                return Optional.empty();
            }
        }
        return Optional.of(shares);
    }

    private boolean spread(SalesLine line, Spreading spreading, Way way, List<Share> into) {
        Optional<VatRate> single = switch (spreading) {
            case SHIPPING_RATE -> sale.shippingRate();
            case HIGHEST_RATE -> goods.isEmpty() ? Optional.empty() : Optional.of(goods.lastKey());
            case NO_VAT -> Optional.of(VatRate.ZERO);
            case PROPORTIONAL -> goods.size() == 1 ? Optional.of(goods.firstKey()) : Optional.empty();
        };
        if (single.isPresent()) {
            into.add(new Share(line, single.get(), line.amount(), way.costsVatIncluded()));
            return true;
        }
        return spreading == Spreading.PROPORTIONAL && overGoods(line, way, into);
    }

    private boolean overGoods(SalesLine line, Way way, List<Share> into) {
        BigDecimal sum = goods.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return false;
        }
        BigDecimal rest = line.amount();
        for (Map.Entry<VatRate, BigDecimal> part : goods.entrySet()) {
            BigDecimal share = part.getKey().equals(goods.lastKey())
                    ? rest
                    : line.amount().multiply(part.getValue()).divide(sum, Share.EXACT, RoundingMode.HALF_EVEN);
            rest = rest.subtract(share);
            into.add(new Share(line, part.getKey(), share, way.costsVatIncluded()));
        }
        return true;
    }

    private static BigDecimal withVat(SalesLine line) {
        VatRate rate = line.rate().orElse(VatRate.ZERO);
        return line.vatIncluded() ? line.amount() : line.amount().add(rate.vatOn(line.amount()));
    }
}
