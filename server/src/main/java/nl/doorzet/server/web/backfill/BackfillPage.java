package nl.doorzet.server.web.backfill;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorzet.server.backfill.Backfill;
import nl.doorzet.server.backfill.Backfill.State;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;

/**
 * How a backfill stands.
 *
 * @param proposal the day that the form begins with
 */
public record BackfillPage(Head head, Optional<Backfill> backfill, LocalDate proposal) {
    /** Whether a new one can be asked for. */
    public boolean isAskable() {
        return backfill.filter(b -> b.state() != State.DONE).isEmpty();
    }

    /** Whether the page looks again by itself. */
    public boolean isMoving() {
        return backfill.map(Backfill::state)
                .filter(state -> state == State.LISTING || state == State.RUNNING)
                .isPresent();
    }

    /** How long the rest takes, in words; empty while nobody knows. */
    public static String remaining(Backfill backfill, Frame frame) {
        return backfill.remaining().map(rest -> words(rest, frame)).orElse("");
    }

    private static String words(Duration rest, Frame frame) {
        long minutes = Math.max(1, rest.plusSeconds(59).toMinutes());
        return minutes < 90
                ? frame.t().count("minutes", minutes)
                : frame.t().count("hours", rest.plusMinutes(30).toHours());
    }
}
