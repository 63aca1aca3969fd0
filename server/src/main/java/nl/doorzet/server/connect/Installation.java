package nl.doorzet.server.connect;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * A shop that has let us in.
 *
 * @param shop its address, or what its owner called it
 * @param connection empty until its owner has chosen the books
 * @param returnTo where the owner's browser goes when the set-up is done; empty for our own page
 */
public record Installation(
        UUID id,
        UUID account,
        Way way,
        String shopSystem,
        String shop,
        Optional<UUID> connection,
        Optional<URI> returnTo,
        State state) {
    /** How it came to us. */
    public enum Way {
        /** Its owner pasted the shop's keys. */
        KEYS,
        APP_STORE
    }

    /** How far it is. */
    public enum State {
        GRANTED,
        INSTALLED,
        /** Its owner removed us in the shop; the keys are dead. */
        REMOVED
    }
}
