package nl.doorzet.shops.ccvshop;

import java.util.List;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import tools.jackson.databind.JsonNode;

/** What an app tells its shop (reference ccv-shop §10 [E]). */
record AppStoreCalls(CcvShopClient client) {
    private static final String LIST = CcvShopClient.PREFIX + "apps/";

    /** The key belongs to one app, so exactly one is listed (§11 [E,G]). */
    void markInstalled() {
        String what = "find ourselves among the shop's apps";
        JsonNode body = client.get(what, LIST).orElseThrow(() -> Permissions.denied(what, "apps"));
        List<JsonNode> apps = Items.of(what, LIST, body).items();
        if (apps.size() != 1) {
            throw new NoAnswer(
                    "%s: %s lists %d apps for this key, and one is expected; connect the shop again from its App Store"
                            .formatted(what, client.host(), apps.size()));
        }
        JsonNode app = apps.getFirst();
        String id = app.path("id").asString("");
        if (!ResourceLink.isId(id)) {
            throw new NoAnswer("%s: %s lists an app whose id is none; report it".formatted(what, client.host()));
        }
        if (!app.path("is_installed").asBoolean(false)) {
            String marking = "mark the app as installed";
            client.successful(marking, client.send(marking, "PATCH", LIST + id + "/", "{\"is_installed\":true}"));
        }
    }
}
