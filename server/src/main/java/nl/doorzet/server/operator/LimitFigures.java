package nl.doorzet.server.operator;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a limit of another side is used.
 *
 * @param key a digest: the key itself may hold part of a login
 * @param calls that still count
 * @param last the newest of them
 * @param allowed whether the last one that asked was let through
 */
public record LimitFigures(String key, long calls, Optional<Instant> last, boolean allowed) {}
