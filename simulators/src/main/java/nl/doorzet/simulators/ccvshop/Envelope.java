package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The envelopes around collections, paged and not paged. There is no total count. */
final class Envelope {
    static final int MAXIMUM = 250;
    static final int DEFAULT = 100;

    private final Links links;
    private final Set<Quirk> quirks;

    Envelope(Links links, Set<Quirk> quirks) {
        this.links = links;
        this.quirks = quirks;
    }

    @Evidence(
            value = Basis.DOCUMENTED,
            source = "reference ccv-shop §4.1 [S]; the default size and a refusal over 250 are assumed")
    Reply page(Call call, List<ObjectNode> all) {
        int start = call.query().number("start", 0, 0, Integer.MAX_VALUE);
        int size = call.query().number("size", DEFAULT, 1, MAXIMUM);
        int from = Math.min(start, all.size());
        int to = Math.min(from + size, all.size());
        ObjectNode page = Json.object().put("start", start).put("size", size);
        page.put("href", call.request().query().isEmpty() ? address(call) : at(call, start, size));
        page.put("first", start == 0 ? null : at(call, 0, size));
        page.put("previous", start == 0 ? null : at(call, Math.max(0, start - size), size));
        page.put("next", to < all.size() ? at(call, to, size) : null);
        return Reply.ok(items(page, all.subList(from, to)));
    }

    /** Rows and webhooks: nothing but start and size can be asked for. */
    Reply plainPage(Call call, List<ObjectNode> all) {
        call.query().allowOnly(List.of("start", "size"));
        return page(call, all);
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §4.1 [S]")
    Reply unpaged(Call call, List<ObjectNode> all) {
        call.query().allowOnly(List.of());
        return Reply.ok(items(Json.object().put("href", address(call)), all));
    }

    private ObjectNode items(ObjectNode envelope, List<ObjectNode> items) {
        boolean noItems = items.isEmpty() && quirks.contains(Quirk.EMPTY_ITEMS_ARE_NULL);
        @Nullable ArrayNode array = noItems ? null : Json.array().addAll(items);
        envelope.set("items", array);
        return envelope;
    }

    private String address(Call call) {
        String path = call.request().path();
        return links.root() + (path.endsWith("/") ? path : path + "/");
    }

    /** The same question for another page: filters as they were sent. */
    private String at(Call call, int start, int size) {
        StringBuilder query = new StringBuilder("?");
        for (String pair : call.request().query().split("&", -1)) {
            if (!pair.isEmpty() && !pair.startsWith("start=") && !pair.startsWith("size=")) {
                query.append(pair).append('&');
            }
        }
        return address(call) + query + "start=" + start + "&size=" + size;
    }
}
