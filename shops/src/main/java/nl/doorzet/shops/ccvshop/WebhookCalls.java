package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Response;
import nl.doorzet.core.settings.Secret;
import tools.jackson.databind.JsonNode;

/** The shop's list of webhooks: reading it, adding to it, taking from it (reference ccv-shop §8 [S,V]). */
record WebhookCalls(CcvShopClient client) {
    private static final String LIST = CcvShopClient.PREFIX + "webhooks/";
    private static final int MAX_PAGES = 10;

    /** @param key the shop's; it signs what is sent to the address */
    record Registration(String id, String event, String address, Secret key, boolean active) {}

    List<Registration> list() {
        String what = "list the shop's webhooks";
        List<Registration> all = new ArrayList<>();
        Optional<String> next = Optional.of(LIST + "?size=" + Items.SIZE);
        for (int page = 0; next.isPresent() && page < MAX_PAGES; page++) {
            String target = next.get();
            JsonNode body = client.get(what, target).orElseThrow(() -> Permissions.denied(what, "webhooks"));
            Items items = Items.of(what, target, body);
            items.items().stream().map(WebhookCalls::registration).forEach(all::add);
            next = items.next();
        }
        return List.copyOf(all);
    }

    /** The shop may refuse an event, for instance when the key may not read what it is about. */
    void register(String event, URI address) {
        String what = "register the webhook " + event;
        Response response = post(what, event, address);
        if (!Refusals.concernsRequest(response)) {
            client.successful(what, response);
        }
    }

    /** For an event that may not exist: whatever the shop says against it, it is left at that. */
    void tryToRegister(String event, URI address) {
        String what = "register the webhook " + event;
        Response response = post(what, event, address);
        if (response.status() == 401 || response.status() == 429) {
            client.successful(what, response);
        }
    }

    void activate(Registration registration) {
        String what = "switch on the webhook " + registration.event();
        Response response = client.send(what, "PATCH", target(registration), "{\"is_active\":true}");
        client.successful(what, response);
    }

    /** Gone already is as good. */
    void remove(Registration registration) {
        String what = "remove the webhook " + registration.event();
        Response response = client.send(what, "DELETE", target(registration), "");
        if (response.status() != 404) {
            client.successful(what, response);
        }
    }

    private Response post(String what, String event, URI address) {
        String body = CcvShopJson.write(CcvShopJson.object()
                .put("event", event)
                .put("address", address.toString())
                .put("is_active", true));
        return client.send(what, "POST", LIST, body);
    }

    private static String target(Registration registration) {
        if (!ResourceLink.isId(registration.id())) {
            throw new NoAnswer("change a webhook: the shop lists one with an id that is none; report it");
        }
        return LIST + registration.id() + "/";
    }

    private static Registration registration(JsonNode item) {
        return new Registration(
                item.path("id").asString(""),
                item.path("event").asString(""),
                item.path("address").asString(""),
                new Secret(item.path("key").asString("")),
                !item.path("is_active").asString("true").equals("false"));
    }
}
