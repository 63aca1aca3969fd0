package nl.doorzet.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs like the real one but can be put forward, so that nobody waits for a rate limit in a demo. */
final class SettableClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** Puts the clock forward to this moment; never back. */
    synchronized void forwardTo(Instant moment) {
        Duration needed = Duration.between(real.instant(), moment);
        if (needed.compareTo(ahead) > 0) {
            ahead = needed;
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
