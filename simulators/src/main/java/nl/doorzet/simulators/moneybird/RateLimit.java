package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.time.Clock;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;

/** 150 requests in 5 minutes; the moments in its headers are epoch seconds, also Retry-After. Thread-safe. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §2 [H 208028, S, C], example 14")
final class RateLimit {
    private static final int REQUESTS = 150;

    @Evidence(value = ASSUMED, source = "reference moneybird §2: 5 minutes; that the windows are aligned is ours")
    private static final long WINDOW_SECONDS = 300;

    private final Clock clock;
    private boolean on = true;
    private long window = Long.MIN_VALUE;
    private int used;

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized void turn(boolean onOrOff) {
        on = onOrOff;
        used = 0;
    }

    /** Counts a request; whether it was still within the limit. */
    synchronized boolean admit() {
        if (!on) {
            return true;
        }
        used = Math.min(used() + 1, REQUESTS + 1);
        return used <= REQUESTS;
    }

    /** The answer with the limit's headers, if the limit is on. */
    synchronized Answer describe(Answer answer) {
        return on ? headers(answer, Math.max(0, REQUESTS - used())) : answer;
    }

    /** The answer to one request too many. */
    synchronized Answer busy() {
        Answer retryLater = Answer.of(429, "text/plain; charset=utf-8", "Retry later");
        return headers(retryLater, 0).with("Retry-After", Long.toString(reset()));
    }

    private Answer headers(Answer answer, int remaining) {
        return answer.with("RateLimit-Limit", Integer.toString(REQUESTS))
                .with("RateLimit-Remaining", Integer.toString(remaining))
                .with("RateLimit-Reset", Long.toString(reset()));
    }

    private int used() {
        long now = clock.instant().getEpochSecond() / WINDOW_SECONDS;
        if (now != window) {
            window = now;
            used = 0;
        }
        return used;
    }

    private long reset() {
        return (clock.instant().getEpochSecond() / WINDOW_SECONDS + 1) * WINDOW_SECONDS;
    }
}
