package nl.doorzet.server.operator;

import java.time.Instant;
import java.util.Optional;

/**
 * How the work of one connection goes.
 *
 * @param connection its name
 * @param due how many jobs should have been done by now
 * @param oldest since when the oldest of them should; empty for none
 * @param failing how many jobs were tried more than once
 * @param disconnected whether a side lets us in no more
 */
public record LaneFigures(
        String account, String connection, long due, Optional<Instant> oldest, long failing, boolean disconnected) {
    /** Whether the operator should look. */
    public boolean needsLook() {
        return due > 0 || failing > 0;
    }
}
