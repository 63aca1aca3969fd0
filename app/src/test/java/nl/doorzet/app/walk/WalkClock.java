package nl.doorzet.app.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs like the real one and can be put forward; shop, books and server have the same. */
final class WalkClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    synchronized void forward(Duration more) {
        ahead = ahead.plus(more);
    }

    /** Puts it forward to this moment; never back. */
    synchronized void forwardTo(Instant moment) {
        Duration needed = Duration.between(instant(), moment);
        if (needed.isPositive()) {
            forward(needed);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("This clock has no zone; give the zone where a moment becomes a day");
    }
}
