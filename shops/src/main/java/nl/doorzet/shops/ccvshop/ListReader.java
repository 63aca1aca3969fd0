package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Lists documents page by page. The cursor is the next page's path and query; oldest identity first, so that what is made
 * meanwhile comes at the end and moves nothing (reference ccv-shop §4.1).
 */
record ListReader(CcvShopClient client) {
    /** No order has so many invoices; a shop that does not know the filter would list them all. */
    private static final int MAX_PAGES = 8;

    Page read(Kind kind, Optional<LocalDate> since, Optional<String> cursor) {
        String resource = resource(kind);
        // A cursor of something else, or of an earlier version of ours, must not stop this list for ever.
        String target = cursor.filter(c -> c.startsWith(CcvShopClient.PREFIX + resource + "/?"))
                .orElseGet(() -> first(
                        resource,
                        // Nobody documents in which time zone the shop reads the day.
                        since.map(day -> "min_create_date=" + day.minusDays(1)).orElse("")));
        Items page = page("list " + resource, resource, target);
        return new Page(sightings(kind, page), page.next());
    }

    /** There is no filter on the order itself, but on its number (§1, §5.1 [S]). */
    List<Sighting> invoicesOf(String orderNumber) {
        if (orderNumber.isBlank()) {
            return List.of();
        }
        String what = "list the invoices of order " + orderNumber;
        String filter =
                "ordernumber_full=" + URLEncoder.encode(orderNumber, UTF_8).replace("+", "%20");
        Optional<String> next = Optional.of(first("invoices", filter));
        Map<DocumentId, Sighting> all = new LinkedHashMap<>();
        for (int count = 0; next.isPresent(); count++) {
            if (count == MAX_PAGES) {
                throw new NoAnswer(what + ": the shop lists more than any order can have; report it");
            }
            Items page = page(what, "invoices", next.get());
            sightings(Kind.INVOICE, page).stream()
                    .filter(seen -> seen.orderNumber().equals(orderNumber))
                    .forEach(seen -> all.putIfAbsent(seen.id(), seen));
            next = page.next();
        }
        return new ArrayList<>(all.values());
    }

    private Items page(String what, String resource, String target) {
        JsonNode body = client.get(what, target).orElseThrow(() -> Permissions.denied(what, resource));
        return Items.of(what, target, body).asAsked(what);
    }

    private List<Sighting> sightings(Kind kind, Items page) {
        SightingReader reader = new SightingReader(kind, client.clock().instant());
        return page.items().stream().map(reader::read).toList();
    }

    private static String first(String resource, String filter) {
        return "%s%s/?orderby=id&size=%d%s"
                .formatted(CcvShopClient.PREFIX, resource, Items.SIZE, filter.isEmpty() ? "" : "&" + filter);
    }

    private static String resource(Kind kind) {
        return kind == Kind.ORDER ? "orders" : "invoices";
    }
}
