package nl.doorzet.simulators.ccvshop;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that register or change a webhook. */
final class WebhookInput {
    private static final Set<String> EVENTS = Set.of(
            "orders.created",
            "orders.updated.ispaid",
            "orders.updated.status",
            "orders.updated.trackandtrace",
            "orders.deleted",
            "invoices.updated.status",
            "products.created",
            "products.updated",
            "products.deleted",
            "categories.created",
            "categories.updated",
            "categories.deleted",
            "returns.created",
            "returns.updated",
            "returns.deleted");

    private static final Set<String> UNEVIDENCED = Set.of("invoices.created", "invoices.deleted");

    private WebhookInput() {}

    @Evidence(
            value = Basis.OBSERVED,
            source = "reference ccv-shop §8: the events with evidence; others are refused, assumed")
    static String event(ObjectNode body, Set<Quirk> quirks) {
        String event = text(body, "event");
        boolean known = event != null
                && (EVENTS.contains(event)
                        || (UNEVIDENCED.contains(event) && quirks.contains(Quirk.INVOICES_CREATED_EXISTS)));
        if (event == null || !known) {
            throw Refusal.invalid("The event '" + event + "' does not exist.");
        }
        return event;
    }

    static String address(ObjectNode body, @Nullable String absent) {
        String address = body.has("address") ? text(body, "address") : absent;
        try {
            URI uri = new URI(address == null ? "" : address);
            if (address != null && uri.getHost() != null && uri.getScheme().matches("https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw Refusal.invalid("The address is not a URL: " + e.getReason() + ".");
        }
        throw Refusal.invalid("The address is not a URL of http or https.");
    }

    static boolean active(ObjectNode body, boolean absent) {
        JsonNode value = body.get("is_active");
        if (value != null && !value.isBoolean()) {
            throw Refusal.invalid("The field 'is_active' takes true or false.");
        }
        return value == null ? absent : value.booleanValue();
    }

    private static @Nullable String text(ObjectNode body, String name) {
        JsonNode value = body.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}
