package nl.doorzet.server.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a program carries that speaks with the API for a person. What is carried itself is in no record and in no table.
 *
 * @param name for what its person made it
 * @param usedAt when it was last used, to the minute; empty for never
 */
public record ApiToken(UUID id, UUID person, String name, Reach reach, Instant madeAt, Optional<Instant> usedAt) {
    /** Before the secret part, so that people and programs that look for lost secrets recognise it. */
    public static final String PREFIX = "dz_";

    /** How much of what its person may do it may do. */
    public enum Reach {
        /** Look, in the same accounts. */
        READ,
        /** Everything that its person may, at the moment that it is used. */
        ALL
    }
}
