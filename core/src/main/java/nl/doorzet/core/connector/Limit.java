package nl.doorzet.core.connector;

import java.time.Duration;

/**
 * How many calls the other side allows.
 *
 * @param calls in any stretch of {@code per}
 */
public record Limit(int calls, Duration per) {
    /** For systems without an API. */
    public static final Limit NONE = new Limit(Integer.MAX_VALUE, Duration.ofSeconds(1));
}
