package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.settings.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body with which the app store connects or removes a shop (reference ccv-shop §10 [E,N,O,M]). */
final class Handshake {
    /** Far more than a key or an address has. */
    private static final int MAX_TEXT = 2000;

    private final JsonNode body;

    Handshake(byte[] body) {
        try {
            this.body = CcvShopJson.read(body);
        } catch (JacksonException e) {
            throw new UnreadableDocument("Reading the App Store's message: it is no JSON; report it to the platform");
        }
    }

    String key() {
        return text("api_public");
    }

    Grant grant() {
        CcvShopSettings settings = new CcvShopSettings(uri("api_root"), key(), new Secret(text("api_secret")), false);
        String shop = settings.origin()
                .orElseThrow(() -> unreadable("api_root", "is no web address"))
                .toLowerCase(Locale.ROOT);
        return new Grant(
                settings.publicKey(),
                URI.create(shop),
                Map.of(
                        "root", shop,
                        "publicKey", settings.publicKey(),
                        "secretKey", settings.secretKey().value()),
                returnTo());
    }

    /** On whatever host: which ones the platform uses is not known (assumed). */
    private URI returnTo() {
        URI address = uri("return_url");
        // Its address must come out as it is, so http survives on this very machine only.
        boolean safe = CcvShopSettings.origin(address)
                .filter(origin -> address.toString().startsWith(origin))
                .isPresent();
        if (!safe) {
            throw unreadable("return_url", "is no https address");
        }
        return address;
    }

    private URI uri(String name) {
        try {
            return URI.create(text(name));
        } catch (IllegalArgumentException e) {
            throw unreadable(name, "is no web address");
        }
    }

    /** A key goes into a header, where nothing but visible ASCII can stand. */
    private String text(String name) {
        String text = body.path(name).asString("");
        if (!text.matches("[!-~]{1,%d}".formatted(MAX_TEXT))) {
            throw unreadable(name, text.isEmpty() ? "is missing" : "is neither a key nor an address");
        }
        return text;
    }

    private static UnreadableDocument unreadable(String name, String why) {
        return new UnreadableDocument(
                "Reading the App Store's message: %s %s; report it to the platform".formatted(name, why));
    }
}
