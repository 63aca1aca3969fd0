package nl.doorzet.simulators.ccvshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;

/** Counts requests per method and resource over the last minute of the simulator's clock. */
final class RateLimit {
    static final int READS = 150;
    static final int WRITES = 100;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Deque<Instant>> granted = new HashMap<>();

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §4.4 [S,V]; that the minute slides is assumed")
    synchronized void count(String method, String resource) {
        Instant now = clock.instant();
        Deque<Instant> recent = granted.computeIfAbsent(method + " " + resource, _ -> new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.getFirst().isAfter(now.minus(WINDOW))) {
            recent.removeFirst();
        }
        if (recent.size() >= (method.equals("GET") ? READS : WRITES)) {
            throw Refusal.resourceLimit(method, resource);
        }
        recent.addLast(now);
    }
}
