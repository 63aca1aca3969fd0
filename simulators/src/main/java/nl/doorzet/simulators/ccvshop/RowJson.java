package nl.doorzet.simulators.ccvshop;

import java.math.BigDecimal;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.Catalogue;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.Product;
import nl.doorzet.simulators.ccvshop.shop.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of orders and invoices as the API shows them (reference ccv-shop §6.2, §6.7). */
record RowJson(Catalogue catalogue, Links links, Set<Quirk> quirks) {
    private static final String[] EMPTY = {
        "sub_product_number", "sub_sku_number", "sub_ean_number", "memo", "stock_location", "supplier"
    };

    @Evidence(value = Basis.OBSERVED, source = "reference ccv-shop §6.7 [S,O]")
    ObjectNode of(Order order, Row row) {
        ObjectNode json = Json.object()
                .put("href", links.self("orderrows", row.id()))
                .put("id", row.id())
                .put("order_id", order.id())
                .put("product_name_google", row.product().name().replace(' ', '-'));
        common(json, row, row.count());
        ArrayNode attributes = json.putArray("attributes");
        for (Row.Attribute attribute : row.attributes()) {
            attributes.add(of(attribute)
                    .put("href", links.self("orderrowattributevalues", row.id()))
                    .put("id", row.id())
                    .set("parent", Json.link(links.reference("orderrows", row.id()))));
        }
        json.putArray("uploads");
        json.set("parent", Json.link(links.reference("orders", order.id())));
        return json;
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §6.2 [S]; signs on a credit invoice are assumed")
    ObjectNode of(Invoice invoice, Row row) {
        boolean turned = invoice.type() == Invoice.Type.CREDIT && quirks.contains(Quirk.CREDIT_ROWS_POSITIVE);
        ObjectNode json = Json.object()
                .put("href", links.self("invoicerows", row.id()))
                .put("id", row.id())
                .put("invoice_id", String.valueOf(invoice.id()));
        common(json, row, turned ? row.count().negate() : row.count());
        ArrayNode attributes = json.putArray("attributes");
        row.attributes().forEach(attribute -> attributes.add(of(attribute)));
        json.set("orderrow", Json.link(links.reference("orderrows", row.orderRowId())));
        json.set("parent", Json.link(links.reference("invoices", invoice.id())));
        return json;
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §6.2: null for removed products")
    private void product(ObjectNode json, Product product) {
        boolean gone = catalogue.isRemoved(product) && !quirks.contains(Quirk.REMOVED_PRODUCT_LINK_STAYS);
        json.put("product_id", gone ? null : product.id())
                .put("product_href", gone ? null : links.reference("products", product.id()));
    }

    @Evidence(value = Basis.OBSERVED, source = "reference ccv-shop §7.4 [O]: original_price is the discounted one")
    private void common(ObjectNode json, Row row, BigDecimal count) {
        product(json, row.product());
        for (String name : EMPTY) {
            json.put(name, "");
        }
        json.put("product_type", row.product().kind().word())
                .put("product_name", row.product().name())
                .put("product_number", row.product().number())
                .put("count", Json.number(count))
                .put("price", Json.number(row.price()))
                .put("product_purchase_price", 0)
                .put("discount", Json.number(row.discount()))
                .put("custom_price", false)
                .put("tax", Json.number(row.tax()))
                .put("unit", "stuk")
                .put("weight", Json.number(row.product().weight()))
                .put("package_id", 1_664_901)
                .put("package_name", "Kartonnen doos")
                .put("user_discount", 0)
                .put("original_price", Json.number(row.sellingPrice()))
                .put("selling_price", Json.number(row.sellingPrice()))
                .put("price_without_discount", Json.number(row.price()))
                .put(
                        "price_without_discount_with_attributes",
                        Json.number(row.price().add(row.surcharge())))
                .put("total_price", Json.number(row.sellingPrice().multiply(count)))
                .put("total_extra_option_price", Json.number(row.surcharge().multiply(count)))
                .put("price_with_attributes", Json.number(row.priceWithAttributes()))
                .put(
                        "total_price_with_attributes",
                        Json.number(row.priceWithAttributes().multiply(count)));
    }

    private static ObjectNode of(Row.Attribute attribute) {
        return Json.object()
                .put("option_name", attribute.option())
                .put("value_name", attribute.value())
                .put("price", Json.number(attribute.price()));
    }
}
