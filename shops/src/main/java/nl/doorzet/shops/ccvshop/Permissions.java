package nl.doorzet.shops.ccvshop;

import java.util.Set;
import java.util.TreeSet;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import tools.jackson.databind.JsonNode;

/** Which resources the key may use: the root resource lists them (reference ccv-shop §3, §5 [S,P]). */
record Permissions(CcvShopClient client) {
    /**
     * Their names, such as {@code orders}.
     *
     * @throws NoAccess if there is no such API at the shop's address
     */
    Set<String> readable() {
        String what = "list what the key may read";
        JsonNode root = client.get(what, CcvShopClient.PREFIX)
                .orElseThrow(
                        () -> new NoAccess("%s: there is no CCV Shop at %s; check the shop's address in its settings"
                                .formatted(what, client.host())));
        Set<String> names = new TreeSet<>();
        for (JsonNode item : Items.of(what, CcvShopClient.PREFIX, root).items()) {
            String path = item.path("uri").asString(item.path("href").asString(""));
            names.add(path.replaceFirst("^.*" + CcvShopClient.PREFIX, "").replaceFirst("/.*$", ""));
            names.add(item.path("title").asString(""));
        }
        names.remove("");
        return names;
    }

    /**
     * Tells "not there" from "not allowed", which the shop may answer alike.
     *
     * @throws NoAccess if the shop lists what the key may read, and this is not among it
     */
    void require(String resource) {
        Set<String> readable = readable();
        if (!readable.isEmpty() && !readable.contains(resource)) {
            throw denied("read " + resource, resource);
        }
    }

    static NoAccess denied(String what, String resource) {
        return new NoAccess("%s: the key may not read %s; give it that permission under API settings in the shop"
                .formatted(what, resource));
    }
}
