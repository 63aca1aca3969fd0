package nl.doorzet.simulators;

/** A simulated third-party API: one method for its routes and one for its trouble. Called by many threads at once. */
public interface Api {
    /** Handles a request; everything that it changes has been changed when this returns. */
    Answer answer(Received request);

    /**
     * The vendor's own words for trouble, asked for {@link Fault#BUSY}, {@link Fault#CRASH_BEFORE}, {@link
     * Fault#CRASH_AFTER}, {@link Fault#FORGET_ACCESS}, {@link Fault#REFUSE} and {@link Fault#GARBAGE}.
     */
    Answer trouble(Fault fault, Received request);
}
