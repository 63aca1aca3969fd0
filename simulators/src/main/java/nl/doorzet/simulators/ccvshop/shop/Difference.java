package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an order holds that its invoices do not hold yet: the content of its next invoice. */
final class Difference {
    private Difference() {}

    /** Rows that were invoiced at another price come back twice: the old one negative, the new one positive. */
    static Basket between(Basket order, List<Basket> invoiced) {
        Map<Row, BigDecimal> counts = new LinkedHashMap<>();
        order.rows().forEach(row -> counts.merge(same(row), row.count(), BigDecimal::add));
        Charges charges = order.charges();
        for (Basket invoice : invoiced) {
            invoice.rows().forEach(row -> counts.merge(same(row), row.count().negate(), BigDecimal::add));
            charges = charges.minus(invoice.charges());
        }
        List<Row> rows = counts.entrySet().stream()
                .filter(row -> row.getValue().signum() != 0)
                .map(row -> row.getKey().times(row.getValue()))
                .toList();
        return order.with(rows).with(charges);
    }

    static boolean isNothing(Basket difference) {
        return difference.rows().isEmpty() && difference.charges().isNil();
    }

    /** What makes two rows the same but for their quantity. */
    private static Row same(Row row) {
        return row.numbered(0, row.orderRowId()).times(BigDecimal.ONE);
    }
}
