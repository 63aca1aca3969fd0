package nl.doorzet.server.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs from a fixed moment and can be put forward: the scheduler would wait for ever for one that stands still. */
public final class SettableClock extends Clock {
    private final long started = System.nanoTime();
    private final AtomicReference<Instant> start;

    public SettableClock(Instant start) {
        this.start = new AtomicReference<>(start);
    }

    public void forward(Duration by) {
        start.updateAndGet(before -> before.plus(by));
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
        throw new UnsupportedOperationException("Nobody asks this clock for a zone");
    }
}
