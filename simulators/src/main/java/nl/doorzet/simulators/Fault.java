package nl.doorzet.simulators;

/** Trouble on demand, in one vocabulary for all simulators. "Accepted" means that the request has had its effect. */
public enum Fault {
    /** Not accepted; the vendor's "too many requests". */
    BUSY,
    /** Not accepted; the vendor's answer to a server error. */
    CRASH_BEFORE,
    /** Accepted; answered with the vendor's server error. */
    CRASH_AFTER,
    /** Not accepted; the connection is closed without an answer. */
    HANG_UP_BEFORE,
    /** Accepted; the connection is closed without an answer. */
    HANG_UP_AFTER,
    /** Accepted; never answered until the simulator stops. */
    HANG,
    /** Not accepted; the credentials are no longer known. */
    FORGET_ACCESS,
    /** Not accepted; refused on its content, in the vendor's words. */
    REFUSE,
    /** Accepted; answered after {@link FaultPlan#slowness()}. */
    SLOW,
    /** Accepted; answered with a success whose body is not what was promised. */
    GARBAGE,
    /** Accepted; answered with the answer that the previous request got. */
    STALE_ANSWER;

    /** Whether the request has its effect in spite of the trouble. */
    public boolean accepts() {
        return switch (this) {
            case BUSY, CRASH_BEFORE, HANG_UP_BEFORE, FORGET_ACCESS, REFUSE -> false;
            case CRASH_AFTER, HANG_UP_AFTER, HANG, SLOW, GARBAGE, STALE_ANSWER -> true;
        };
    }
}
