package nl.doorzet.server.fake;

import java.util.Map;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.SalesDocument;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fake shop's JSON: our own records under the name of their type. */
final class FakeJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FakeJson() {}

    static String write(SalesDocument document) {
        return JSON.writeValueAsString(Map.of(name(document), document));
    }

    static SalesDocument read(String content) {
        JsonNode root = JSON.readTree(content);
        return root.has("order")
                ? JSON.treeToValue(root.get("order"), Order.class)
                : root.has("invoice")
                        ? JSON.treeToValue(root.get("invoice"), Invoice.class)
                        : JSON.treeToValue(root.get("credit"), CreditInvoice.class);
    }

    private static String name(SalesDocument document) {
        return switch (document) {
            case Order o -> "order";
            case Invoice i -> "invoice";
            case CreditInvoice c -> "credit";
        };
    }
}
