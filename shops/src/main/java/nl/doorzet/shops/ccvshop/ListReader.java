package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
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
    Page read(Kind kind, Optional<LocalDate> since, Optional<String> cursor) {
        String resource = kind == Kind.ORDER ? "orders" : "invoices";
        String what = "list " + resource;
        String first = CcvShopClient.PREFIX + resource + "/";
        String target = cursor.orElseGet(() -> "%s?orderby=id&size=%d%s"
                .formatted(
                        first,
                        Items.SIZE,
                        // Nobody documents in which time zone the shop reads the day.
                        since.map(day -> "&min_create_date=" + day.minusDays(1)).orElse("")));
        if (!target.startsWith(first)) {
            throw new NoAnswer(what + ": the cursor is not one of this list; start the list again");
        }
        JsonNode body = client.get(what, target).orElseThrow(() -> Permissions.denied(what, resource));
        Items page = Items.of(what, target, body);
        return new Page(page.items().stream().map(item -> sighting(kind, item)).toList(), page.next());
    }

    /** Lenient with all but the id: what is wrong with a document is said when it is read, and must not hide the others. */
    private static Sighting sighting(Kind kind, JsonNode item) {
        String id = item.path("id").asString("");
        if (id.isEmpty()) {
            throw new NoAnswer("list documents: the shop lists one without an id");
        }
        String number = item.path(kind == Kind.ORDER ? "ordernumber_full" : "invoicenumber_full")
                .asString("");
        Instant createdAt = ShopTime.read(item.path("create_date").asString("")).orElse(Instant.EPOCH);
        return new Sighting(new DocumentId(kind, id), number, createdAt, fingerprint(item));
    }

    /** Of all fields but the private ones, whose links may change by themselves; nothing can be read back from it. */
    private static String fingerprint(JsonNode item) {
        try {
            String text = CcvShopJson.write(PrivateFields.removed(item));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
