package nl.doorzet.server.account;

import java.time.Instant;
import java.util.Optional;

/**
 * How one side of a connection stands.
 *
 * @param name what the other side calls itself; empty before the first check
 * @param trouble what is wrong; empty when nothing is
 * @param notBefore when the other side may be called again; empty for now
 * @param seenAt the last sign of life
 */
public record Dot(State state, String name, String trouble, Optional<Instant> notBefore, Optional<Instant> seenAt) {
    public enum State {
        UNKNOWN,
        CONNECTED,
        /** Access was refused: nothing is tried until a check succeeds. */
        DISCONNECTED
    }

    public boolean isBlocked() {
        return state == State.DISCONNECTED;
    }

    /** It answered a check. */
    public Dot connected(String itsName, Instant now) {
        return new Dot(State.CONNECTED, itsName, "", Optional.empty(), Optional.of(now));
    }

    /** It gave a sign of life. */
    public Dot alive(Instant now) {
        return connected(name, now);
    }

    /** Nothing more is asked of it until then. */
    public Dot pausedUntil(Instant moment, String why) {
        return new Dot(state, name, why, Optional.of(moment), seenAt);
    }

    /** It does not let us in. */
    public Dot refused(String why) {
        return new Dot(State.DISCONNECTED, name, why, Optional.empty(), seenAt);
    }
}
