package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Way.Rounding;
import nl.doorzet.core.booking.Way.Spreading;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Totals;

/**
 * Finds the way in which the shop computed a document: the only one that yields the shop's own total and VAT to the cent. A
 * difference of the total within the tolerance becomes a rounding line; the VAT has no tolerance.
 */
public final class VatResolver {
    private final Optional<Spreading> costs;
    private final Optional<Spreading> discounts;
    private final BigDecimal tolerance;

    /**
     * Ready to resolve with these settings.
     *
     * @param costs pinned by the owner; set aside for a document in which nothing has a rate to follow
     * @param discounts pinned by the owner, likewise
     * @param tolerance the largest difference that may become a rounding line, in the document's currency
     */
    public VatResolver(Optional<Spreading> costs, Optional<Spreading> discounts, BigDecimal tolerance) {
        this.costs = costs;
        this.discounts = discounts;
        this.tolerance = tolerance;
    }

    public Resolution resolve(Sale sale) {
        Ways ways = new Ways(sale);
        List<List<VatArithmetic>> tried = new ArrayList<>();
        // Rounding per rate is the law's and most shops' way; the others are tried only when it cannot explain the
        // figures.
        for (Rounding rounding : ways.roundings()) {
            List<VatArithmetic> computed = ways.computations(rounding, costs, discounts);
            Optional<Resolution> exact = decide(computed, sale.totals(), BigDecimal.ZERO);
            if (exact.isPresent()) {
                return exact.get();
            }
            tried.add(computed);
        }
        return tried.stream()
                .flatMap(computed -> decide(computed, sale.totals(), tolerance).stream())
                .findFirst()
                .orElseGet(() -> new Resolution.Unresolved(attempts(tried)));
    }

    /** Holds against each other those with the shop's VAT whose total is off by no more than this. */
    private static Optional<Resolution> decide(List<VatArithmetic> computed, Totals shop, BigDecimal most) {
        Map<Map<VatRate, Money>, VatArithmetic> distinct = new LinkedHashMap<>();
        computed.stream()
                .filter(c -> c.attempt().vat().equals(shop.vat()))
                .filter(c -> off(c.attempt().total(), shop).abs().amount().compareTo(most) <= 0)
                .forEach(c -> distinct.putIfAbsent(c.vatPerRate(), c));
        List<VatArithmetic> fitting = List.copyOf(distinct.values());
        return switch (fitting.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(
                        new Resolution.Resolved(withRounding(fitting.getFirst().computation(), shop)));
            default ->
                Optional.of(new Resolution.Undecided(
                        fitting.stream().map(VatArithmetic::attempt).toList()));
        };
    }

    private static Money off(Money computed, Totals shop) {
        return shop.total().minus(computed);
    }

    private static Computation withRounding(Computation computation, Totals shop) {
        Money off = off(computation.total(), shop);
        if (off.isZero()) {
            return computation;
        }
        List<Computation.Line> lines = new ArrayList<>(computation.lines());
        SalesLine line = SalesLine.single(LineKind.ROUNDING, "", off.amount(), true, Optional.of(VatRate.ZERO));
        lines.add(new Computation.Line(line, VatRate.ZERO, off, Money.zero(off.currency())));
        return new Computation(computation.way(), lines, shop.total(), computation.vat());
    }

    /** Each way once, with another rounding only where that gives other figures. */
    private static List<Attempt> attempts(List<List<VatArithmetic>> tried) {
        Map<Attempt, Attempt> distinct = new LinkedHashMap<>();
        for (Attempt attempt :
                tried.stream().flatMap(List::stream).map(VatArithmetic::attempt).toList()) {
            Way way = attempt.way();
            Way anyRounding = new Way(way.costs(), way.discounts(), way.costsVatIncluded(), Rounding.PER_RATE);
            distinct.putIfAbsent(new Attempt(anyRounding, attempt.total(), attempt.vat()), attempt);
        }
        return List.copyOf(distinct.values());
    }
}
