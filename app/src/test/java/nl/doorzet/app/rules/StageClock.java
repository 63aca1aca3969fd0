package nl.doorzet.app.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs from a fixed moment and can be put forward: the scheduler would wait for ever for one that stands still. */
final class StageClock extends Clock {
    private final long started = System.nanoTime();
    private final AtomicReference<Instant> start;

    StageClock(Instant start) {
        this.start = new AtomicReference<>(start);
    }

    void forward(Duration by) {
        start.updateAndGet(before -> before.plus(by));
    }

    /** A clock that stands still so long ago: for what the shop did then. */
    Clock ago(Duration time) {
        return Clock.fixed(instant().minus(time), ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return start.get().plusNanos(System.nanoTime() - started);
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
