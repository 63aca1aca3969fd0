package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The content of an order or an invoice: rows, charges and how to read them. A merchant's changes give a new one. */
public record Basket(List<Row> rows, Charges charges, Taxation taxation, String currency) {
    public Basket {
        rows = List.copyOf(rows);
    }

    /** The same with another quantity of a product; nothing of it when that is "0". */
    public Basket count(String product, String quantity) {
        BigDecimal count = new BigDecimal(quantity);
        return count.signum() == 0 ? without(product) : changing(product, row -> row.times(count));
    }

    public Basket price(String product, String price) {
        return changing(product, row -> row.pricedAt(new BigDecimal(price)));
    }

    public Basket without(String product) {
        row(product);
        return with(rows.stream()
                .filter(row -> !row.product().name().equals(product))
                .toList());
    }

    /** The same and a product more; price per piece, VAT percentage. */
    public Basket with(String product, String price, int count, String tax) {
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.draft(product, price, count, tax));
        return with(more);
    }

    public Basket shipping(String amount) {
        return with(charges.with(
                new Charges.Shipping(new BigDecimal(amount), charges.shipping().tax())));
    }

    /** The same with nothing on it. */
    public Basket emptied() {
        return new Basket(List.of(), Charges.none(charges.shipping().tax()), taxation, currency);
    }

    /** The quantity of a product. */
    BigDecimal countOf(String product) {
        return row(product).count();
    }

    Basket with(List<Row> others) {
        return new Basket(others, charges, taxation, currency);
    }

    Basket with(Charges others) {
        return new Basket(rows, others, taxation, currency);
    }

    /** The same with the discount that this code gives on these goods, and at 0 % throughout where that is due. */
    Basket settled(@Nullable Coupon coupon) {
        BigDecimal discount = coupon == null ? BigDecimal.ZERO : coupon.on(goods());
        Charges settled =
                charges.with(new Charges.Discounts(discount, charges.discounts().loyalty()));
        if (!taxation.zeroRated()) {
            return with(settled);
        }
        return with(rows.stream().map(row -> row.taxedAt(BigDecimal.ZERO)).toList())
                .with(settled.with(new Charges.Shipping(charges.shipping().amount(), BigDecimal.ZERO)));
    }

    BigDecimal goods() {
        return rows.stream().map(Row::totalWithAttributes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Basket changing(String product, UnaryOperator<Row> change) {
        Row changed = row(product);
        return with(rows.stream()
                .map(row -> row.equals(changed) ? change.apply(row) : row)
                .toList());
    }

    private Row row(String product) {
        return rows.stream()
                .filter(row -> row.product().name().equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Changing an order failed: it has no row \"" + product
                        + "\"; name one of "
                        + rows.stream().map(row -> row.product().name()).toList()));
    }
}
