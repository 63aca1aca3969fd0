package nl.doorzet.simulators.ccvshop;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a shop would send to do harm. It strikes the newest order and the newest invoice; the others stay as they are. */
final class Hostility {
    private static final int DEPTH = 50_000;
    private static final int LETTERS = 10_000_000;
    private static final int INVOICES = 100_000;

    /** Written where a number or a nesting belongs that no tree of ours could hold. */
    private static final String BOMB = "@number@";

    private static final String PIT = "@nesting@";

    private final CcvShop shop;
    private final Set<Quirk> quirks;

    Hostility(CcvShop shop, Set<Quirk> quirks) {
        this.shop = shop;
        this.quirks = quirks;
    }

    /** The answer's text, spoiled where a quirk says so. */
    String text(Call call, ObjectNode body) {
        boolean invoices = call.request().path().matches(".*/invoices/?");
        if (invoices && quirks.contains(Quirk.HUGE_LIST)) {
            return hugeList();
        }
        Set<Long> newest = LongStream.concat(
                        shop.orders().stream().mapToLong(Order::id).max().stream(),
                        shop.invoices().stream().mapToLong(Invoice::id).max().stream())
                .boxed()
                .collect(Collectors.toSet());
        Stream.concat(Stream.of((JsonNode) body), body.path("items").valueStream())
                .filter(node -> newest.contains(node.path("id").longValue(0)))
                .forEach(node -> spoil((ObjectNode) node));
        if (quirks.contains(Quirk.HUGE_DOCUMENT)
                && newest.contains(body.path("id").longValue(0))) {
            body.put("extra_costs_description", "x".repeat(LETTERS));
        }
        spoilRows(body);
        return Json.text(body)
                .replace('"' + BOMB + '"', "1e999999999")
                .replace('"' + PIT + '"', "[".repeat(DEPTH) + "]".repeat(DEPTH));
    }

    private void spoil(ObjectNode document) {
        if (quirks.contains(Quirk.YEAR_ONE)) {
            document.put("create_date", "0001-01-01T00:00:00Z");
        }
        if (quirks.contains(Quirk.YEAR_FAR_AHEAD)) {
            document.put("create_date", "+999999999-12-31T23:59:59Z");
        }
        if (quirks.contains(Quirk.NUMBER_BOMB)) {
            document.put("total_price", BOMB).put("total_price_inc_tax", BOMB).put("total_tax", BOMB);
        }
        if (quirks.contains(Quirk.DEEP_NESTING)) {
            document.put("extra_costs_description", PIT);
        }
    }

    private void spoilRows(ObjectNode body) {
        for (JsonNode row : body.path("items")) {
            if (quirks.contains(Quirk.NEGATIVE_COUNT) && row.has("count")) {
                ((ObjectNode) row).put("count", row.get("count").decimalValue().negate());
            }
        }
    }

    /** Of whatever size was asked for; with little of each invoice, so that it fits into this process. */
    private static String hugeList() {
        StringBuilder text = new StringBuilder("{\"items\":[");
        for (int i = 0; i < INVOICES; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":")
                    .append(51_000_201 + i)
                    .append(",\"invoicenumber_full\":\"F2026-")
                    .append(4001 + i)
                    .append("\",\"create_date\":\"2026-01-14T09:31:07Z\"}");
        }
        return text.append("],\"next\":null}").toString();
    }
}
