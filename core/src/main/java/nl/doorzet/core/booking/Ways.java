package nl.doorzet.core.booking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;

/** The ways that a document can tell apart. */
final class Ways {
    private static final List<Spreading> DISCOUNTS = List.of(Spreading.values());
    /** Only coupons are known to count the shipping in. */
    private static final List<Spreading> COSTS = DISCOUNTS.stream()
            .filter(spreading -> spreading != Spreading.PROPORTIONAL_WITH_SHIPPING)
            .toList();

    private final Sale sale;

    Ways(Sale sale) {
        this.sale = sale;
    }

    /** The orders of rounding that can matter here, the likeliest first. */
    List<Rounding> roundings() {
        int digits = sale.currency().getDefaultFractionDigits();
        boolean wholeCents = sale.lines().stream()
                .allMatch(line -> line.amount().stripTrailingZeros().scale() <= digits);
        return Arrays.stream(Rounding.values())
                .filter(rounding -> rounding != Rounding.LINES_FIRST || !wholeCents)
                .toList();
    }

    /** What each way that can be gone comes to; ways with the same shares are together. Never empty. */
    List<VatArithmetic> computations(Rounding rounding, Optional<Spreading> costs, Optional<Spreading> discounts) {
        List<VatArithmetic> all = new ArrayList<>();
        for (boolean included : bases()) {
            Shares shares = new Shares(sale, included, rounding);
            Map<List<Share>, List<Way>> distinct = new LinkedHashMap<>();
            for (Spreading cost : choices(costs, isCharged(false), COSTS)) {
                for (Spreading discount : choices(discounts, isCharged(true), DISCOUNTS)) {
                    Way way = new Way(cost, discount, included, rounding);
                    shares.along(cost, discount)
                            .ifPresent(s -> distinct.computeIfAbsent(s, _ -> new ArrayList<>())
                                    .add(way));
                }
            }
            distinct.forEach((divided, same) -> all.add(new VatArithmetic(shares, sale.currency(), same, divided)));
        }
        // What the owner pinned may need goods or a shipping rate, and this document have none.
        return all.isEmpty() ? computations(rounding, Optional.empty(), Optional.empty()) : all;
    }

    /** Without what this document has nothing for. */
    Precedent onlyWhatMatters(Precedent precedent) {
        return precedent.where(isCharged(false), isCharged(true), bases().size() > 1);
    }

    /** Whether costs may be priced with VAT, without it, or either. Where the goods' prices hold VAT, so do the costs. */
    private List<Boolean> bases() {
        List<SalesLine> goods = sale.lines().stream()
                .filter(line -> line.kind() == LineKind.GOODS && line.amount().signum() != 0)
                .toList();
        boolean included = !goods.isEmpty() && goods.stream().allMatch(SalesLine::vatIncluded);
        boolean costs = sale.lines().stream()
                .anyMatch(line -> !Shares.isRow(line) && line.amount().signum() != 0);
        return included || !costs ? List.of(true) : List.of(true, false);
    }

    private boolean isCharged(boolean discount) {
        return sale.lines().stream()
                .anyMatch(line -> line.rate().isEmpty()
                        && line.amount().signum() != 0
                        && line.kind().isDiscount() == discount);
    }

    private static List<Spreading> choices(Optional<Spreading> pinned, boolean matters, List<Spreading> known) {
        if (!matters) {
            return List.of(Spreading.NO_VAT);
        }
        return pinned.map(List::of).orElse(known);
    }
}
