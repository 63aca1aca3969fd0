package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Computation.Grounds;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Totals;

/**
 * Finds the way in which the shop computed a document: the only one that yields the shop's own total and VAT to the cent, or of
 * several the one that the shop's earlier documents show. A difference of the total within the tolerance becomes a rounding
 * line; the VAT has no tolerance.
 */
public final class VatResolver {
    private final Optional<Spreading> costs;
    private final Optional<Spreading> discounts;
    private final BigDecimal tolerance;
    private final Precedent precedent;

    /**
     * Ready to resolve with these settings.
     *
     * @param costs pinned by the owner; set aside for a document in which nothing has a rate to follow
     * @param discounts pinned by the owner, likewise
     * @param tolerance the largest difference that may become a rounding line, in the document's currency
     * @param precedent what the shop's earlier documents agree on
     */
    public VatResolver(
            Optional<Spreading> costs, Optional<Spreading> discounts, BigDecimal tolerance, Precedent precedent) {
        this.costs = costs;
        this.discounts = discounts;
        this.tolerance = tolerance;
        this.precedent = precedent;
    }

    public Resolution resolve(Sale sale) {
        Ways ways = new Ways(sale);
        List<List<VatArithmetic>> tried = new ArrayList<>();
        // Rounding per rate is the law's and most shops' way; the others are tried only when it cannot explain the
        // figures.
        for (Rounding rounding : ways.roundings()) {
            List<VatArithmetic> computed = ways.computations(rounding, costs, discounts);
            Optional<Resolution> exact = decide(ways, computed, sale.totals(), BigDecimal.ZERO);
            if (exact.isPresent()) {
                return exact.get();
            }
            tried.add(computed);
        }
        return tried.stream()
                .flatMap(computed -> decide(ways, computed, sale.totals(), tolerance).stream())
                .findFirst()
                .orElseGet(() -> new Resolution.Unresolved(attempts(tried, sale.totals())));
    }

    /** Holds against each other those with the shop's VAT whose total is off by no more than this. */
    private Optional<Resolution> decide(Ways ways, List<VatArithmetic> computed, Totals shop, BigDecimal most) {
        List<VatArithmetic> fitting = computed.stream()
                .filter(c -> c.vat().equals(shop.vat()))
                .filter(c -> off(c.total(), shop).abs().amount().compareTo(most) <= 0)
                .toList();
        List<VatArithmetic> distinct = distinct(fitting);
        if (distinct.isEmpty()) {
            return Optional.empty();
        } else if (distinct.size() == 1) {
            Precedent shows = ways.onlyWhatMatters(Precedent.common(
                    fitting.stream().flatMap(c -> c.ways().stream()).toList()));
            Precedent unpinned = shows.where(costs.isEmpty(), discounts.isEmpty(), true);
            return Optional.of(resolved(distinct.getFirst(), shop, new Grounds(false, unpinned)));
        }
        Precedent usual = ways.onlyWhatMatters(precedent);
        List<VatArithmetic> asUsual = distinct(fitting.stream()
                .filter(c -> c.ways().stream().anyMatch(usual::allows))
                .toList());
        return Optional.of(
                asUsual.size() == 1
                        ? resolved(asUsual.getFirst(), shop, new Grounds(true, Precedent.NONE))
                        : new Resolution.Undecided(attempts(List.of(distinct), shop)));
    }

    /** The first of those that come to the same VAT per rate. */
    private static List<VatArithmetic> distinct(List<VatArithmetic> fitting) {
        Map<Map<VatRate, Money>, VatArithmetic> distinct = new LinkedHashMap<>();
        fitting.forEach(c -> distinct.putIfAbsent(c.vatPerRate(), c));
        return List.copyOf(distinct.values());
    }

    private static Money off(Money computed, Totals shop) {
        return shop.total().minus(computed);
    }

    private static Resolution resolved(VatArithmetic found, Totals shop, Grounds grounds) {
        Computation computation = found.computation().on(grounds);
        Money off = off(computation.total(), shop);
        if (off.isZero()) {
            return new Resolution.Resolved(computation);
        }
        List<Computation.Line> lines = new ArrayList<>(computation.lines());
        SalesLine line = SalesLine.single(LineKind.ROUNDING, "", off.amount(), true, Optional.of(VatRate.ZERO));
        lines.add(new Computation.Line(line, VatRate.ZERO, off, Money.zero(off.currency())));
        return new Resolution.Resolved(
                new Computation(computation.way(), lines, shop.total(), computation.vat(), grounds));
    }

    /** Each way once, with another rounding only where that gives other figures. */
    private static List<Attempt> attempts(List<List<VatArithmetic>> tried, Totals shop) {
        Map<List<Object>, Attempt> distinct = new LinkedHashMap<>();
        for (VatArithmetic computed : tried.stream().flatMap(List::stream).toList()) {
            Attempt attempt = Attempt.of(computed.computation(), shop);
            Way way = attempt.way();
            List<Object> anyRounding =
                    List.of(way.costs(), way.discounts(), way.costsVatIncluded(), attempt.total(), attempt.vat());
            distinct.putIfAbsent(anyRounding, attempt);
        }
        return List.copyOf(distinct.values());
    }
}
