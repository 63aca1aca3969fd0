package nl.doorzet.server.lanes;

import java.time.Duration;
import java.time.Instant;

/** Which job goes first: checks, what a person asked for, today's sales, then history, and earlier sales last. */
public final class Priority {
    public static final int CHECK = 0;
    public static final int ASKED = 1;
    public static final int POLL = 2;
    public static final int TODAY = 3;
    public static final int HISTORY = 4;
    /** What an owner has brought in of earlier sales: after everything else. */
    public static final int BACKFILL = 5;
    /** Looking for more of it: when there is none left to do. */
    public static final int MORE_BACKFILL = 6;

    private Priority() {}

    /** Of a document made at this moment. */
    public static int of(Instant createdAt, Instant now) {
        return createdAt.isAfter(now.minus(Duration.ofDays(1))) ? TODAY : HISTORY;
    }
}
