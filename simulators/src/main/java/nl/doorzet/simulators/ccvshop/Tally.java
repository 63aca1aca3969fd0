package nl.doorzet.simulators.ccvshop;

import java.util.Map;
import java.util.TreeMap;

/** How often each route was called, such as {@code GET invoices/:id/invoicerows}. Thread-safe. */
public final class Tally {
    private final Map<String, Integer> calls = new TreeMap<>();

    Tally() {}

    synchronized void count(Route route) {
        calls.merge(route.method() + " " + String.join("/", route.path()), 1, Integer::sum);
    }

    /** By route, since the start or the last {@link #forget()}. */
    public synchronized Map<String, Integer> byRoute() {
        return Map.copyOf(calls);
    }

    public synchronized int total() {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    public synchronized void forget() {
        calls.clear();
    }
}
