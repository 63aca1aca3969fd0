package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of an order or an invoice. Prices are per piece, with or without VAT as the document says, and may have many
 * decimals; nothing is rounded here.
 *
 * @param orderRowId the row of the order from which this comes; the same as the id on the order itself
 * @param discount per piece
 * @param tax percentage of VAT
 */
public record Row(
        long id,
        long orderRowId,
        Product product,
        BigDecimal count,
        BigDecimal price,
        BigDecimal discount,
        BigDecimal tax,
        List<Attribute> attributes) {

    /** A chosen option of the product and its surcharge per piece. */
    public record Attribute(String option, String value, BigDecimal price) {}

    static Row draft(String product, String price, int count, String tax) {
        BigDecimal nil = BigDecimal.ZERO;
        Product sold = Product.named(product, Product.Kind.PRODUCT);
        return new Row(0, 0, sold, new BigDecimal(count), new BigDecimal(price), nil, new BigDecimal(tax), List.of());
    }

    Row discountedBy(BigDecimal perPiece) {
        return new Row(id, orderRowId, product, count, price, perPiece, tax, attributes);
    }

    Row asDeposit() {
        Product deposit = Product.named(product.name(), Product.Kind.DEPOSIT);
        return new Row(id, orderRowId, deposit, count, price, discount, tax, attributes);
    }

    Row with(Attribute more) {
        List<Attribute> all =
                Stream.concat(attributes.stream(), Stream.of(more)).toList();
        return new Row(id, orderRowId, product, count, price, discount, tax, all);
    }

    Row numbered(long newId, long newOrderRowId) {
        return new Row(newId, newOrderRowId, product, count, price, discount, tax, attributes);
    }

    Row times(BigDecimal newCount) {
        return new Row(id, orderRowId, product, newCount, price, discount, tax, attributes);
    }

    Row taxedAt(BigDecimal percentage) {
        return new Row(id, orderRowId, product, count, price, discount, percentage, attributes);
    }

    Row pricedAt(BigDecimal newPrice) {
        return new Row(id, orderRowId, product, count, newPrice, discount, tax, attributes);
    }

    public BigDecimal sellingPrice() {
        return price.subtract(discount);
    }

    public BigDecimal surcharge() {
        return attributes.stream().map(Attribute::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal priceWithAttributes() {
        return sellingPrice().add(surcharge());
    }

    public BigDecimal total() {
        return sellingPrice().multiply(count);
    }

    /** In kilograms, of all pieces. */
    public BigDecimal weight() {
        return product.weight().multiply(count);
    }

    /** What the row comes to. */
    public BigDecimal totalWithAttributes() {
        return priceWithAttributes().multiply(count);
    }
}
