package nl.doorzet.simulators;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which requests meet which trouble. Thread-safe. Requests are numbered from 1 since {@link #reset()}. */
public final class FaultPlan {
    private record Planned(Predicate<Received> where, Fault fault) {}

    private final List<Planned> next = new ArrayList<>();
    private final Map<Integer, Fault> numbered = new HashMap<>();
    private final List<Planned> standing = new ArrayList<>();
    private int seen;
    private Duration slowness = Duration.ofMillis(250);

    /** The next request that arrives meets this; several wait in a queue. */
    public synchronized FaultPlan next(Fault fault) {
        return next(_ -> true, fault);
    }

    /** The next request that matches meets this, once. */
    public synchronized FaultPlan next(Predicate<Received> where, Fault fault) {
        next.add(new Planned(where, fault));
        return this;
    }

    /** What was planned with {@code next} and has met no request yet, the first to come first. */
    public synchronized List<Fault> pending() {
        return next.stream().map(Planned::fault).toList();
    }

    /** The request with this number (from 1, counted since the last reset) meets this. */
    public synchronized FaultPlan onRequest(int number, Fault fault) {
        numbered.put(number, fault);
        return this;
    }

    /** Every request that matches meets this, until {@link #reset()}. */
    public synchronized FaultPlan whenever(Predicate<Received> where, Fault fault) {
        standing.add(new Planned(where, fault));
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
        Optional<Planned> once = first(next, request);
        once.ifPresent(next::remove);
        return once.or(() -> first(standing, request)).map(Planned::fault);
    }

    private static Optional<Planned> first(List<Planned> plan, Received request) {
        return plan.stream().filter(p -> p.where().test(request)).findFirst();
    }
}
