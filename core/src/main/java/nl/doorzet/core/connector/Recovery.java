package nl.doorzet.core.connector;

/** How an unknown outcome can be cleared in a system (rule D9). The engine acts on it. */
public enum Recovery {
    /** The same booking sent again changes nothing: an idempotency key or an identity of our own. */
    SAFE_TO_REPEAT,
    /** The system itself refuses a second booking with the same reference. */
    REFUSES_DUPLICATES,
    /** A booking is found again by an exact key. */
    EXACT_LOOKUP,
    /** A booking is found again by searching and comparing. */
    WEAK_LOOKUP,
    /** It cannot be found out: a person must look. */
    NONE
}
