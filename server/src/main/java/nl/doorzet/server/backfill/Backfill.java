package nl.doorzet.server.backfill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An owner's wish to have earlier sales brought in, and how far it is.
 *
 * @param from documents made since this day
 * @param found how many of them the ledger did not have yet
 * @param done how many were taken up and decided
 * @param perMinute how many a minute, measured of late; 0 before there is anything to measure
 */
public record Backfill(
        LocalDate from, State state, String askedBy, Instant askedAt, int found, int done, double perMinute) {
    /** How it stands. */
    public enum State {
        /** The shop's lists are being looked through. */
        LISTING,
        /** What would be done can be looked at; nothing has been done yet. */
        READY,
        RUNNING,
        PAUSED,
        DONE
    }

    /** How long the rest will take at the measured speed; empty before there is one. */
    public Optional<Duration> remaining() {
        return perMinute <= 0 || state != State.RUNNING
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round((found - done) * 60 / perMinute)));
    }

    /** Of a hundred. */
    public int percentage() {
        return found == 0 ? 100 : Math.toIntExact(100L * done / found);
    }
}
