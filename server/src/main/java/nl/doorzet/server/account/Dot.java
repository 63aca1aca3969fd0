package nl.doorzet.server.account;

import java.time.Instant;
import java.util.Optional;

/**
 * How one side of a connection stands.
 *
 * @param detail what was wrong, or the name that the other side gave
 * @param notBefore when the other side may be called again; empty for now
 * @param seenAt the last sign of life
 */
public record Dot(State state, String detail, Optional<Instant> notBefore, Optional<Instant> seenAt) {
    public enum State {
        UNKNOWN,
        CONNECTED,
        /** Access was refused: nothing is tried until a check succeeds. */
        DISCONNECTED
    }

    public boolean isBlocked() {
        return state == State.DISCONNECTED;
    }
}
