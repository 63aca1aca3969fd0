package nl.doorzet.server.account;

import java.util.UUID;

/** Names one connection of one account. */
public record ConnectionKey(UUID account, UUID id) {
    /** {@code account:connection}: the name of its lane. */
    @Override
    public String toString() {
        return account + ":" + id;
    }

    public static ConnectionKey parse(String text) {
        String[] parts = text.split(":", 2);
        return new ConnectionKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }
}
