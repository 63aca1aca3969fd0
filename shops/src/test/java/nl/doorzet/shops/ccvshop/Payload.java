package nl.doorzet.shops.ccvshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of the shop as it is kept, to be changed field by field. Starts from small payloads of our own. */
final class Payload {
    static final Instant READ_AT = Instant.parse("2026-03-01T08:00:00Z");

    private final DocumentId id;
    private final ObjectNode document;
    private final List<JsonNode> rows = new ArrayList<>();
    private @Nullable ObjectNode order;

    private Payload(DocumentId.Kind kind, JsonNode document) {
        this.id = new DocumentId(kind, document.path("id").asString());
        this.document = (ObjectNode) document;
    }

    static Payload of(DocumentId.Kind kind, JsonNode document) {
        return new Payload(kind, document);
    }

    /** An order of 42.35, VAT 7.35, paid with Bancontact; two pieces of one product at 21 %. */
    static Payload order() {
        return of(DocumentId.Kind.ORDER, resource("order.json")).row(row());
    }

    /** The invoice of that order. */
    static Payload invoice() {
        return of(DocumentId.Kind.INVOICE, resource("invoice.json")).row(row()).order(resource("order.json"));
    }

    static ObjectNode row() {
        return (ObjectNode) resource("row.json");
    }

    /** A row with other amounts. */
    static ObjectNode row(String tax, String total) {
        return row().put("total_price_with_attributes", total).put("tax", tax).put("id", tax + total);
    }

    static JsonNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(Payload.class.getResourceAsStream(name), name)) {
            return CcvShopJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a field to a JSON value, such as {@code 42.35}, {@code "x"} or {@code null}. */
    Payload with(String field, String json) {
        document.set(field, CcvShopJson.read(json));
        return this;
    }

    Payload without(String field) {
        document.remove(field);
        return this;
    }

    Payload row(JsonNode row) {
        rows.add(row);
        return this;
    }

    Payload noRows() {
        rows.clear();
        return this;
    }

    Payload order(@Nullable JsonNode found) {
        order = (ObjectNode) found;
        return this;
    }

    ObjectNode document() {
        return document;
    }

    RawDocument raw() {
        ObjectNode bundle = CcvShopJson.object();
        bundle.set(id.kind() == DocumentId.Kind.ORDER ? "order" : "invoice", document);
        bundle.set("rows", CcvShopJson.array().addAll(rows));
        if (id.kind() == DocumentId.Kind.INVOICE) {
            bundle.set("order", order).put("orderFound", order != null);
        }
        return new RawDocument(id, READ_AT, CcvShopJson.write(bundle));
    }

    SalesDocument parse() {
        return new FakeShop().shop().parse(raw());
    }
}
