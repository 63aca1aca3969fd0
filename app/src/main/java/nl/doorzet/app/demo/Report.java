package nl.doorzet.app.demo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.ledger.Summary;
import nl.doorzet.server.ledger.SummaryQuery;
import nl.doorzet.simulators.ccvshop.shop.Order;

/**
 * What the demo shows in figures.
 *
 * @param doubles how many entries in the books are there more than once, counted in the books themselves
 */
record Report(List<Line> connections, long doubles) {
    /**
     * One connection.
     *
     * @param inShop how many documents the shop itself has for it
     */
    record Line(
            String name,
            String system,
            String mode,
            @JsonIgnore long inShop,
            long seen,
            long booked,
            long waiting,
            Map<String, Long> skipped,
            Map<String, Long> attention,
            String total,
            Map<String, String> vat) {
        /** Every document of the shop is on exactly one list (rule D11). */
        @JsonIgnore
        boolean isComplete() {
            return seen == inShop && seen == booked + waiting + sum(skipped) + sum(attention);
        }
    }

    static Report of(Demo demo) {
        return new Report(demo.connections.stream().map(key -> line(demo, key)).toList(), Books.doubles(demo));
    }

    @JsonIgnore
    boolean isSound() {
        return doubles == 0 && connections.stream().allMatch(Line::isComplete);
    }

    private static Line line(Demo demo, ConnectionKey key) {
        Connection connection = demo.server.part(ConnectionStore.class).get(key);
        Summary summary = demo.server.part(SummaryQuery.class).of(key);
        boolean invoices = connection.pushRules().source() == Source.INVOICES;
        Map<String, String> vat = new TreeMap<>();
        summary.vat().forEach((rate, amount) -> vat.put(rate, amount.toPlainString()));
        return new Line(
                connection.name(),
                connection.booksSystem(),
                invoices ? "invoices" : "orders",
                invoices ? demo.shop.backOffice().shop().invoices().size() : liveOrders(demo),
                summary.seen(),
                summary.booked(),
                summary.waiting(),
                summary.skipped(),
                summary.attention(),
                summary.total().getOrDefault("EUR", BigDecimal.ZERO).toPlainString(),
                vat);
    }

    /** A deleted order is in no list of the shop any more; it counts only if it was seen before. */
    private static long liveOrders(Demo demo) {
        return demo.shop.backOffice().shop().orders().stream()
                .map(Order::state)
                .filter(state -> state.completed() && !state.deleted())
                .count();
    }

    static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The table for people. */
    String table() {
        StringBuilder table = new StringBuilder();
        for (Line line : connections) {
            table.append(String.format(
                    Locale.ROOT,
                    "%n%s (%s, %s)%n  %4d seen   %4d booked   %4d waiting   %4d skipped   %4d need attention%n",
                    line.name(),
                    line.system(),
                    line.mode(),
                    line.seen(),
                    line.booked(),
                    line.waiting(),
                    sum(line.skipped()),
                    sum(line.attention())));
            line.skipped().forEach((reason, n) -> table.append("       skipped %-24s %d%n".formatted(reason, n)));
            line.attention().forEach((code, n) -> table.append("       attention %-22s %d%n".formatted(code, n)));
            table.append("       total EUR %s, VAT %s%n".formatted(line.total(), line.vat()));
            if (!line.isComplete()) {
                table.append("       NOT COMPLETE: the shop has %d%n".formatted(line.inShop()));
            }
        }
        return table.append("%ndoubles in the books: %d%n".formatted(doubles)).toString();
    }
}
