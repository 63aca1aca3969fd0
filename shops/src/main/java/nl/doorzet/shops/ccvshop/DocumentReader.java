package nl.doorzet.shops.ccvshop;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document whole: itself, its rows, and for an invoice the order that knows how it was paid. One JSON text comes of it:
 * {@code {"order":…,"rows":[…]}} or {@code {"invoice":…,"rows":[…],"order":…|null,"orderFound":…}}. Where products' categories
 * are wanted, {@code "categories"} has their ids by product.
 */
record DocumentReader(CcvShopClient client, Clock clock, Allowance allowance, Optional<ProductCategories> categories) {
    private static final int MAX_PAGES = 40;

    Optional<RawDocument> read(DocumentId id) {
        if (!ResourceLink.isId(id.id())) {
            return Optional.empty();
        }
        Optional<ObjectNode> bundle = id.kind() == Kind.ORDER ? order(id) : invoice(id);
        bundle.ifPresent(PrivateFields::remove);
        return bundle.map(b -> new RawDocument(id, clock.instant(), CcvShopJson.write(b)));
    }

    private Optional<ObjectNode> order(DocumentId id) {
        return resource(id).map(order -> {
            ObjectNode bundle = CcvShopJson.object();
            bundle.set("order", order);
            addRows(bundle, rows(id, "orderrows"));
            return bundle;
        });
    }

    private Optional<ObjectNode> invoice(DocumentId id) {
        return resource(id).map(invoice -> {
            ObjectNode bundle = CcvShopJson.object();
            bundle.set("invoice", invoice);
            addRows(bundle, rows(id, "invoicerows"));
            Optional<JsonNode> order = orderOf(id, invoice);
            order.ifPresentOrElse(o -> bundle.set("order", o), () -> bundle.putNull("order"));
            bundle.put("orderFound", order.isPresent());
            return bundle;
        });
    }

    private void addRows(ObjectNode bundle, ArrayNode rows) {
        bundle.set("rows", rows);
        categories.ifPresent(wanted -> bundle.set("categories", wanted.of(rows)));
    }

    private Optional<JsonNode> resource(DocumentId id) {
        String collection = id.kind() == Kind.ORDER ? "orders" : "invoices";
        Optional<JsonNode> found = client.get("read " + id, path(collection, id.id()), allowance);
        if (found.isEmpty()) {
            new Permissions(client).require(collection);
        }
        if (found.isPresent() && !found.get().isObject()) {
            throw new NoAnswer("read %s: the shop answered with something that is no document".formatted(id));
        }
        return found;
    }

    /** Without its customer: the invoice has its own, and that one counts (rule D8). */
    private Optional<JsonNode> orderOf(DocumentId invoiceId, JsonNode invoice) {
        Optional<String> link = orderLink(invoice);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        DocumentId orderId = ResourceLink.read(link.get())
                .filter(linked -> linked.kind() == Kind.ORDER)
                .orElseThrow(() -> new NoAnswer(
                        "read %s: the invoice names an order by a link that is none".formatted(invoiceId)));
        Optional<JsonNode> found = resource(orderId);
        found.ifPresent(o -> ((ObjectNode) o).remove("customer"));
        return found;
    }

    /** The link by which an invoice names its order; empty once that is deleted. */
    static Optional<String> orderLink(JsonNode invoice) {
        JsonNode order = invoice.path("order");
        String link = order.isObject() ? order.path("href").asString("") : order.asString("");
        return Optional.of(link).filter(l -> !l.isEmpty());
    }

    /** All rows, each once: paging by offset can show one twice when rows come or go meanwhile (reference ccv-shop §4.1). */
    private ArrayNode rows(DocumentId id, String resource) {
        String what = "read the rows of " + id;
        String target =
                path(id.kind() == Kind.ORDER ? "orders" : "invoices", id.id()) + resource + "/?size=" + Items.SIZE;
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        Optional<String> next = Optional.of(target);
        for (int page = 0; next.isPresent(); page++) {
            String here = next.get();
            if (page == MAX_PAGES) {
                throw new NoAnswer("%s: there are more than %d rows".formatted(what, MAX_PAGES * Items.SIZE));
            }
            JsonNode body = client.get(what, here, allowance)
                    .orElseThrow(
                            () -> new NoAnswer(what + ": they are not found, though the document was just before"));
            Items items = Items.of(what, here, body).asAsked(what);
            for (JsonNode row : items.items()) {
                rows.putIfAbsent(row.path("id").asString("row " + rows.size()), row);
            }
            next = items.next();
        }
        return CcvShopJson.array().addAll(rows.values());
    }

    private static String path(String collection, String id) {
        return CcvShopClient.PREFIX + collection + "/" + id + "/";
    }
}
