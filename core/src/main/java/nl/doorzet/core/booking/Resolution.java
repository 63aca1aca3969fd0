package nl.doorzet.core.booking;

import java.util.List;

/** What {@link VatResolver} found. */
public sealed interface Resolution {
    /** The one computation that yields the shop's own figures, perhaps with a rounding line. */
    record Resolved(Computation computation) implements Resolution {}

    /** Several computations yield them and differ per rate. */
    record Undecided(List<Attempt> fitting) implements Resolution {}

    /** None does. */
    record Unresolved(List<Attempt> attempts) implements Resolution {}
}
