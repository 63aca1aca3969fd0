package nl.doorzet.core.booking;

import java.util.List;

/** What {@link VatResolver} found. */
public sealed interface Resolution {
    /** The computation that yields the shop's own figures, perhaps with a rounding line. Its grounds say why it is this one. */
    record Resolved(Computation computation) implements Resolution {}

    /** Several computations yield them and differ per rate, and no precedent chooses. */
    record Undecided(List<Attempt> fitting) implements Resolution {}

    /** None does. */
    record Unresolved(List<Attempt> attempts) implements Resolution {}
}
