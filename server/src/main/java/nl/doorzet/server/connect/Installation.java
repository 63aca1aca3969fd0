package nl.doorzet.server.connect;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * A shop that came by its platform's app store.
 *
 * @param shop its address
 * @param connection empty until its owner has chosen the books
 * @param returnTo where the owner's browser goes when the set-up is done
 */
public record Installation(
        UUID account, String shopSystem, URI shop, Optional<UUID> connection, URI returnTo, State state) {
    /** How far it is. */
    public enum State {
        GRANTED,
        INSTALLED,
        /** Its owner removed us in the shop; the keys are dead. */
        REMOVED
    }
}
