package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final TreeMap<VatRate, BigDecimal> weights = new TreeMap<>();

    Shares(Sale sale, boolean costsVatIncluded, boolean roundsLines) {
        this.sale = sale;
        this.costsVatIncluded = costsVatIncluded;
        this.roundsLines = roundsLines;
        weigh(line -> line.kind() == LineKind.GOODS);
        if (weights.isEmpty()) {
            // Such as a credit of the shipping alone, whose costs then follow the shipping.
            weigh(line -> line.kind() != LineKind.DEPOSIT);
        }
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
        return spreading == Spreading.PROPORTIONAL && divide(line, into);
    }

    private Optional<VatRate> rate(Spreading spreading) {
        return switch (spreading) {
            case SHIPPING_RATE -> sale.shippingRate();
            case HIGHEST_RATE -> weights.isEmpty() ? Optional.empty() : Optional.of(weights.lastKey());
            case NO_VAT -> Optional.of(VatRate.ZERO);
            case PROPORTIONAL -> weights.size() == 1 ? Optional.of(weights.firstKey()) : Optional.empty();
        };
    }

    private boolean divide(SalesLine line, List<Share> into) {
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
    private void weigh(Predicate<SalesLine> which) {
        for (SalesLine line : sale.lines()) {
            if (which.test(line) && line.rate().isPresent()) {
                Share share = new Share(line, line.rate().get(), amount(line), isIncluded(line));
                weights.merge(share.rate(), costsVatIncluded ? share.gross() : share.net(), BigDecimal::add);
            }
        }
        weights.values().removeIf(weight -> weight.signum() == 0);
    }

    private boolean isIncluded(SalesLine line) {
        boolean isRow = line.kind() == LineKind.GOODS || line.kind() == LineKind.DEPOSIT;
        return isRow ? line.vatIncluded() : costsVatIncluded;
    }

    private BigDecimal amount(SalesLine line) {
        return roundsLines
                ? line.amount().setScale(sale.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP)
                : line.amount();
    }
}
