package nl.doorzet.core.booking;

/** Whose turn it is. */
public enum Turn {
    /** The shop owner or his bookkeeper, in the books, the shop or the settings. */
    OWNER,
    /** Nobody: it goes on by itself when time has passed. */
    TIME,
    /** Whoever hosts this installation. */
    OPERATOR
}
