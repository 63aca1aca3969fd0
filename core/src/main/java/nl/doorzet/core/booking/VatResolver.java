package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;

/**
 * Finds the way in which the shop computed a document: the only one that yields the shop's own total and VAT to the cent. A
 * difference of the total within the tolerance becomes a rounding line.
 */
public final class VatResolver {
    private final Optional<Spreading> costs;
    private final Optional<Spreading> discounts;
    private final BigDecimal tolerance;

    /**
     * Ready to resolve with these settings.
     *
     * @param costs pinned by the owner
     * @param discounts pinned by the owner
     * @param tolerance the largest difference that may become a rounding line, in the document's currency
     */
    public VatResolver(Optional<Spreading> costs, Optional<Spreading> discounts, BigDecimal tolerance) {
        this.costs = costs;
        this.discounts = discounts;
        this.tolerance = tolerance;
    }

    public Resolution resolve(Sale sale) {
        List<Attempt> attempts = new ArrayList<>();
        List<Computation> near = new ArrayList<>();
        // Rounding per rate is the law's and most shops' way; the others are tried only when it cannot explain the
        // figures.
        for (Rounding rounding : Rounding.values()) {
            List<Computation> fitting = new ArrayList<>();
            for (Computation computation : computations(sale, rounding)) {
                attempts.add(computation.attempt());
                if (!computation.vat().equals(sale.totals().vat())) {
                    continue;
                }
                Money off = sale.totals().total().minus(computation.total());
                if (off.isZero()) {
                    fitting.add(computation);
                } else if (off.abs().amount().compareTo(tolerance) <= 0) {
                    near.add(withRounding(computation, off));
                }
            }
            Optional<Resolution> decided = decide(fitting);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        return decide(near).orElseGet(() -> new Resolution.Unresolved(List.copyOf(attempts)));
    }

    private static Optional<Resolution> decide(List<Computation> fitting) {
        Map<Map<VatRate, Money>, Computation> distinct = new LinkedHashMap<>();
        fitting.forEach(c -> distinct.putIfAbsent(vatPerRate(c), c));
        return switch (distinct.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Resolution.Resolved(fitting.getFirst()));
            default ->
                Optional.of(new Resolution.Undecided(
                        distinct.values().stream().map(Computation::attempt).toList()));
        };
    }

    private List<Computation> computations(Sale sale, Rounding rounding) {
        Shares shares = new Shares(sale);
        List<Computation> all = new ArrayList<>();
        for (Way way : ways(sale, rounding)) {
            shares.along(way)
                    .map(new VatArithmetic(sale.currency(), way)::compute)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Only the choices that this document can tell apart. */
    private List<Way> ways(Sale sale, Rounding rounding) {
        boolean hasCosts = sale.lines().stream().anyMatch(VatResolver::isCostWithoutRate);
        boolean hasDiscounts = sale.lines().stream()
                .anyMatch(l -> l.rate().isEmpty() && l.kind().isDiscount());
        boolean rowsIncluded =
                sale.lines().stream().filter(l -> l.kind() == LineKind.GOODS).allMatch(SalesLine::vatIncluded);
        List<Way> ways = new ArrayList<>();
        for (boolean included : rowsIncluded ? List.of(true) : List.of(true, false)) {
            for (Spreading cost : choices(costs, hasCosts)) {
                for (Spreading discount : choices(discounts, hasDiscounts)) {
                    ways.add(new Way(cost, discount, included, rounding));
                }
            }
        }
        return ways;
    }

    private static boolean isCostWithoutRate(SalesLine line) {
        return line.rate().isEmpty() && !line.kind().isDiscount();
    }

    private static List<Spreading> choices(Optional<Spreading> pinned, boolean matters) {
        if (!matters) {
            return List.of(Spreading.NO_VAT);
        }
        return pinned.map(List::of).orElseGet(() -> Arrays.asList(Spreading.values()));
    }

    private static Map<VatRate, Money> vatPerRate(Computation computation) {
        Map<VatRate, Money> perRate = new TreeMap<>();
        for (Computation.Line line : computation.lines()) {
            perRate.merge(line.rate(), line.vat(), Money::plus);
        }
        perRate.values().removeIf(Money::isZero);
        return perRate;
    }

    private static Computation withRounding(Computation computation, Money off) {
        List<Computation.Line> lines = new ArrayList<>(computation.lines());
        SalesLine line = SalesLine.single(LineKind.ROUNDING, "", off.amount(), true, Optional.of(VatRate.ZERO));
        lines.add(new Computation.Line(line, VatRate.ZERO, off, Money.zero(off.currency())));
        return new Computation(computation.way(), lines, computation.total().plus(off), computation.vat());
    }
}
