package nl.doorzet.simulators.moneybird;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is moved. */
final class SettableClock extends Clock {
    private volatile Instant now;

    private SettableClock(Instant now) {
        this.now = now;
    }

    static SettableClock at(String instant) {
        return new SettableClock(Instant.parse(instant));
    }

    void move(Duration further) {
        now = now.plus(further);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock is asked for instants only");
    }
}
