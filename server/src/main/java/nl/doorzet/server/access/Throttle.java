package nl.doorzet.server.access;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.doorzet.core.connector.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts calls per key of the other side, for all nodes together, in the database. A bucket of as many tokens as the limit
 * allows fills evenly.
 */
@Component
class Throttle {
    /** An empty bucket rests until this part of it has come back. */
    private static final int REFILL = 4;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean on;

    Throttle(JdbcClient jdbc, Clock clock, @Value("${doorzet.throttle:true}") boolean on) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.on = on;
    }

    /** Takes one call out of the bucket; otherwise, when the next one is allowed. */
    Optional<Instant> take(String key, Limit limit) {
        if (!on || limit.equals(Limit.NONE)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        BigDecimal perSecond = BigDecimal.valueOf(limit.calls())
                .divide(BigDecimal.valueOf(limit.per().toMillis(), 3), 12, RoundingMode.DOWN);
        BigDecimal left = jdbc.sql("""
                        insert into throttle as t (key, tokens, at) values (:key, :calls - 1, :now)
                        on conflict (key) do update set
                          tokens = least(:calls, t.tokens + :rate * greatest(0, extract(epoch from :now - t.at))) - 1,
                          at = greatest(t.at, :now)
                        returning tokens""")
                .param("key", key)
                .param("calls", limit.calls())
                .param("rate", perSecond)
                .param("now", at)
                .query(BigDecimal.class)
                .single();
        if (left.signum() >= 0) {
            return Optional.empty();
        }
        // The call is not made, so its token goes back: exactly one, whoever else was refused meanwhile. And not until
        // the
        // next token but until there are some: a document takes several calls, and one at a time would never read it.
        jdbc.sql("update throttle set tokens = tokens + 1 where key = ?")
                .param(key)
                .update();
        BigDecimal some = BigDecimal.valueOf(Math.max(1, limit.calls() / REFILL));
        BigDecimal missing = some.subtract(left.max(BigDecimal.ONE.negate())).divide(perSecond, 3, RoundingMode.UP);
        return Optional.of(now.plus(Duration.ofMillis(missing.movePointRight(3).longValue())));
    }
}
