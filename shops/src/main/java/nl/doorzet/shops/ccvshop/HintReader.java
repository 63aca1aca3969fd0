package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Hint;
import nl.doorzet.core.connector.shop.Hint.Seal;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.core.settings.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a call of a webhook tells (reference ccv-shop §8). Its body is a hint: only which document it is about is taken from it. */
final class HintReader {
    /** Many times a whole order; anyone who finds the address can send more. */
    private static final int MAX_BODY = 500_000;

    private HintReader() {}

    static Hint read(Message message, Subscription subscription) {
        return new Hint(subject(message.body()), seal(message, subscription));
    }

    /** Over address and raw body with the webhook's key: assumed (§8 [I]). Which event it was is not known yet, so each key is tried. */
    private static Seal seal(Message message, Subscription subscription) {
        Optional<String> given =
                message.header("x-hash").map(hash -> hash.strip().toLowerCase(Locale.ROOT));
        if (given.isEmpty() || subscription.keys().isEmpty()) {
            return Seal.ABSENT;
        }
        byte[] address = subscription.address().toString().getBytes(UTF_8);
        boolean fits = false;
        for (Secret key : subscription.keys()) {
            fits |= Signature.same(given.get(), Signature.hex(key, address, message.body()));
        }
        return fits ? Seal.GENUINE : Seal.FALSE;
    }

    private static Optional<DocumentId> subject(byte[] body) {
        if (body.length > MAX_BODY) {
            return Optional.empty();
        }
        JsonNode json;
        try {
            json = CcvShopJson.read(body);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return ResourceLink.read(json.path("href").asString("")).or(() -> byEvent(json));
    }

    /** Without a link, id and event do, where a shop says them. */
    private static Optional<DocumentId> byEvent(JsonNode json) {
        String event = json.path("event").asString("");
        return Optional.of(json.path("id").asString(""))
                .filter(ResourceLink::isId)
                .flatMap(id -> event.startsWith("orders.")
                        ? Optional.of(new DocumentId(Kind.ORDER, id))
                        : event.startsWith("invoices.")
                                ? Optional.of(new DocumentId(Kind.INVOICE, id))
                                : Optional.empty());
    }
}
