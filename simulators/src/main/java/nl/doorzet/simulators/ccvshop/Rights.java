package nl.doorzet.simulators.ccvshop;

import java.util.Set;

/** Which resources the key may use. */
record Rights(Set<Quirk> quirks) {
    boolean allow(String resource) {
        return switch (resource) {
            case "webhooks" -> !quirks.contains(Quirk.WEBHOOKS_NOT_ALLOWED);
            case "products", "categories" -> !quirks.contains(Quirk.PRODUCTS_NOT_ALLOWED);
            default -> true;
        };
    }
}
