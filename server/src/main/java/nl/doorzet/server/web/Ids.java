package nl.doorzet.server.web;

import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.sales.DocumentId;

/** Identities as they stand in addresses and forms, where anything may stand. */
public final class Ids {
    private Ids() {}

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A document's identity such as {@code order/51}. */
    public static Optional<DocumentId> document(String text) {
        String kind = text.substring(0, Math.max(0, text.indexOf('/')));
        return kind.equals("order") || kind.equals("invoice") ? Optional.of(DocumentId.parse(text)) : Optional.empty();
    }
}
