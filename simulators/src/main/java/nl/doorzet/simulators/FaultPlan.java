package nl.doorzet.simulators;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which requests meet which trouble. Thread-safe. Requests are numbered from 1 since {@link #reset()}. */
public final class FaultPlan {
    private record Standing(Predicate<Received> where, Fault fault) {}

    private final Deque<Fault> next = new ArrayDeque<>();
    private final Map<Integer, Fault> numbered = new HashMap<>();
    private final List<Standing> standing = new ArrayList<>();
    private int seen;
    private Duration slowness = Duration.ofMillis(250);

    /** The next request that arrives meets this; several wait in a queue. */
    public synchronized FaultPlan next(Fault fault) {
        next.add(fault);
        return this;
    }

    /** The request with this number (from 1, counted since the last reset) meets this. */
    public synchronized FaultPlan onRequest(int number, Fault fault) {
        numbered.put(number, fault);
        return this;
    }

    /** Every request that matches meets this, until {@link #reset()}. */
    public synchronized FaultPlan whenever(Predicate<Received> where, Fault fault) {
        standing.add(new Standing(where, fault));
        return this;
    }

    public synchronized FaultPlan slowness(Duration delay) {
        slowness = delay;
        return this;
    }

    public synchronized Duration slowness() {
        return slowness;
    }

    /** How many requests have arrived since the last reset. */
    public synchronized int seen() {
        return seen;
    }

    /** Forgets all planned trouble and counts requests from 1 again. */
    public synchronized void reset() {
        next.clear();
        numbered.clear();
        standing.clear();
        seen = 0;
    }

    synchronized Optional<Fault> take(Received request) {
        seen++;
        Fault byNumber = numbered.remove(seen);
        if (byNumber != null) {
            return Optional.of(byNumber);
        }
        if (!next.isEmpty()) {
            return Optional.of(next.remove());
        }
        return standing.stream()
                .filter(s -> s.where().test(request))
                .map(Standing::fault)
                .findFirst();
    }
}
