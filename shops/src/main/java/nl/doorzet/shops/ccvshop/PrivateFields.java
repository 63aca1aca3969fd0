package nl.doorzet.shops.ccvshop;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the shop tells and Doorzet must not store: identity numbers, birth data and bank accounts (reference ccv-shop §6.4),
 * and links that open a document or a basket for anyone who has them (§6.1, §6.6).
 */
final class PrivateFields {
    private static final Set<String> NAMES = Set.of(
            "ssnnumber",
            "birthdate",
            "birthtime",
            "birthplace",
            "iban",
            "bic",
            "bankaccount",
            "bankname",
            "bank",
            "tenname",
            "cardnumber",
            "zzppass",
            "deeplink",
            "download_link",
            "packing_slip_deeplink",
            "track_and_trace_deeplink",
            "basket_href",
            "checkout_href");

    private PrivateFields() {}

    /** The same tree without them, at whatever depth they stood. */
    static JsonNode removed(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        remove(copy);
        return copy;
    }

    /** Takes them out of the tree itself, for one too large to copy. */
    static void remove(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(NAMES);
        }
        node.forEach(PrivateFields::remove);
    }
}
