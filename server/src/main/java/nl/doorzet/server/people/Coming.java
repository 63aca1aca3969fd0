package nl.doorzet.server.people;

import java.time.Instant;

/**
 * Somebody came into an account, went, or got another role.
 *
 * @param who did it
 * @param whom it is about
 */
public record Coming(Instant at, String who, What what, String whom, Role role) {
    /** What happened. */
    public enum What {
        INVITED,
        WITHDRAWN,
        JOINED,
        ROLE,
        REMOVED,
        LEFT
    }
}
