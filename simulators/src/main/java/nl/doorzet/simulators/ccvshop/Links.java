package nl.doorzet.simulators.ccvshop;

import java.net.URI;

/**
 * Addresses as the shop writes them: of resources themselves with a slash at the end, of parents and references
 * without (reference ccv-shop §4.5 [O]).
 */
final class Links {
    static final String PREFIX = "/api/rest/v1/";

    /** Known only when the server listens. */
    private volatile URI root = URI.create("http://127.0.0.1");

    void root(URI address) {
        root = address;
    }

    URI root() {
        return root;
    }

    /** For example self("orders", 12) and self("orders", 12, "orderrows"). */
    String self(Object... path) {
        return reference(path) + "/";
    }

    String reference(Object... path) {
        StringBuilder address = new StringBuilder(root + PREFIX);
        String separator = "";
        for (Object part : path) {
            address.append(separator).append(part);
            separator = "/";
        }
        return address.toString();
    }

    /** A page of the back office, for people. */
    String page(String name, String query) {
        return root + "/onderhoud/" + name + "?" + query;
    }
}
