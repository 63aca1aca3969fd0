package nl.doorzet.server.lanes;

import java.time.Duration;

/** How long to wait before the next try: doubling from a first to a longest delay. */
public record Backoff(Duration first, Duration longest) {
    /** For trouble on the other side. */
    public static final Backoff TROUBLE = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));

    /** For documents that wait for something in the shop, which the poll and hints normally notice first. */
    public static final Backoff WAITING = new Backoff(Duration.ofHours(1), Duration.ofHours(24));

    /** After {@code attempts} tries in vain, counted from 0. */
    public Duration after(int attempts) {
        Duration delay = first.multipliedBy(1L << Math.min(attempts, 30));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
