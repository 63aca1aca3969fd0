package nl.doorzet.app.walk;

import java.time.Instant;

/** Something happened at one moment in it, both ends included; at which one is not known. */
record Span(Instant from, Instant until) {
    boolean overlaps(Span other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    boolean isBefore(Span other) {
        return until.isBefore(other.from);
    }
}
