package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;
import tools.jackson.databind.JsonNode;

/** A document as a list shows it. Lenient with all but the id: what is wrong is said when it is read, and must not hide others. */
record SightingReader(Kind kind, Instant now) {
    private static final int MAX_NUMBER = 100;

    Sighting read(JsonNode item) {
        String id = item.path("id").asString("");
        if (!ResourceLink.isId(id)) {
            throw new NoAnswer(
                    "list documents: the shop lists one whose id is missing or none; report it, the list cannot be read past it");
        }
        String order = number(item, "ordernumber");
        return new Sighting(
                new DocumentId(kind, id),
                kind == Kind.ORDER ? order : number(item, "invoicenumber"),
                order,
                createdAt(item),
                fingerprint(item));
    }

    private static String number(JsonNode item, String name) {
        String full = item.path(name + "_full").asString("");
        String prefix = item.path(name + "_prefix").asString("");
        String bare = item.path(name).asString("");
        String number = !full.isEmpty() || bare.isEmpty() ? full : prefix.isEmpty() ? bare : prefix + "-" + bare;
        return number.substring(0, Math.min(number.length(), MAX_NUMBER));
    }

    /** Kept within what can have happened: a moment far ahead would make the next list begin after all others. */
    private Instant createdAt(JsonNode item) {
        Instant stated = ShopTime.read(item.path("create_date").asString("")).orElse(Instant.EPOCH);
        return stated.isBefore(Instant.EPOCH) ? Instant.EPOCH : stated.isAfter(now) ? now : stated;
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
