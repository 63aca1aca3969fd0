package nl.doorzet.shops.ccvshop;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Totals;

/**
 * Turns the lines of a credit invoice to the side of its total. Which signs the shop gives them is documented nowhere
 * (reference ccv-shop §7.3), for its rows as little as for its own amounts. Of the four readings the one that comes nearest to
 * the total is meant; within each of the two groups the signs stay as they are, since a credit may also hold something added.
 */
final class CreditSigns {
    private record Reading(boolean turnRows, boolean turnCosts) {}

    /** As sent comes first: it is taken when another is no nearer. */
    private static final List<Reading> READINGS = List.of(
            new Reading(false, false), new Reading(true, true), new Reading(false, true), new Reading(true, false));

    private CreditSigns() {}

    static List<SalesLine> turned(List<SalesLine> rows, List<SalesLine> costs, Totals totals, boolean vatIncluded) {
        BigDecimal target = (vatIncluded ? totals.total() : totals.net()).amount();
        Reading meant = READINGS.stream()
                .min(Comparator.comparing(reading -> sum(rows, reading.turnRows)
                        .add(sum(costs, reading.turnCosts))
                        .subtract(target)
                        .abs()))
                .orElseThrow();
        return Stream.concat(turn(rows, meant.turnRows), turn(costs, meant.turnCosts))
                .toList();
    }

    private static BigDecimal sum(List<SalesLine> lines, boolean turn) {
        BigDecimal sum = lines.stream().map(SalesLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return turn ? sum.negate() : sum;
    }

    private static Stream<SalesLine> turn(List<SalesLine> lines, boolean turn) {
        return turn ? lines.stream().map(CreditSigns::turned) : lines.stream();
    }

    /** What stands on a row is so many pieces less; a cost is one, given back. */
    private static SalesLine turned(SalesLine line) {
        boolean isRow = line.kind() == LineKind.GOODS || line.kind() == LineKind.DEPOSIT;
        return new SalesLine(
                line.kind(),
                line.description(),
                isRow ? line.quantity().negate() : line.quantity(),
                line.amount().negate(),
                line.vatIncluded(),
                line.rate(),
                line.articleNumber(),
                line.category());
    }
}
