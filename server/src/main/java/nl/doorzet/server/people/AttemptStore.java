package nl.doorzet.server.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries. Each is counted before it is made, so that many at once are no more than many one after the other; one that succeeds
 * wipes its count. After some free ones the wait doubles with each, up to about an hour, and a day later all is forgotten.
 */
@Repository
class AttemptStore {
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    /** The longest wait is two to this power, in minutes. */
    private static final int MOST_DOUBLINGS = 6;

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @param free how many may be made without a wait
     * @return how long to wait instead; empty when it may be made
     */
    Optional<Duration> count(String emailHash, String place, int free) {
        return count(emailHash, place, free, MOST_DOUBLINGS);
    }

    /**
     * The same.
     *
     * @param most the longest wait is two to this power, in minutes
     */
    Optional<Duration> count(String emailHash, String place, int free, int most) {
        Instant now = clock.instant();
        jdbc.sql("delete from login_attempt where last_at < ?")
                .param(utc(now.minus(FORGOTTEN)))
                .update();
        int counted = jdbc.sql("""
                        insert into login_attempt as a (email_hash, place, failed, last_at) values (:email, :place, 1, :now)
                        on conflict (email_hash, place) do update set failed = a.failed + 1, last_at = :now
                        where a.failed < :free
                          or a.last_at + interval '1 minute' * (1 << least(a.failed - :free, :most)) <= :now""")
                .param("email", emailHash)
                .param("place", place)
                .param("now", utc(now))
                .param("free", free)
                .param("most", most)
                .update();
        return counted == 1 ? Optional.empty() : Optional.of(wait(emailHash, place, free, most, now));
    }

    private Duration wait(String emailHash, String place, int free, int most, Instant now) {
        return jdbc.sql("select failed, last_at from login_attempt where email_hash = ? and place = ?")
                .params(emailHash, place)
                .query((row, number) -> {
                    int doublings = Math.clamp(row.getInt("failed") - free, 0, most);
                    Instant last =
                            row.getObject("last_at", OffsetDateTime.class).toInstant();
                    return Duration.between(now, last.plus(Duration.ofMinutes(1L << doublings)));
                })
                .optional()
                .orElse(Duration.ZERO);
    }

    void forget(String emailHash, String place) {
        jdbc.sql("delete from login_attempt where email_hash = ? and place = ?")
                .params(emailHash, place)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
