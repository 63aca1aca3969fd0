package nl.doorzet.server.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts calls per key of the other side, for all nodes together, in the database: in no stretch of time as long as the limit's
 * are there more than it allows, however the other side draws its minutes.
 */
@Component
class Throttle {
    /** When all calls are used up, this part of them must be free again before the next: one at a time would read no document. */
    private static final int REST = 4;

    /** Calls arrive a little later than they were made, and not all equally much. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean on;

    Throttle(JdbcClient jdbc, Clock clock, @Value("${doorzet.throttle:true}") boolean on) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.on = on;
    }

    private record Asked(boolean allowed, List<Instant> calls) {}

    /** Counts one call; otherwise says when the next one is allowed. */
    Optional<Instant> take(String key, Limit limit) {
        if (!on || limit.equals(Limit.NONE)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Duration stretch = limit.per().plus(SLACK);
        Asked asked = jdbc.sql("""
                        insert into throttle as t (key, calls, allowed) values (:key, array[:now::timestamptz], true)
                        on conflict (key) do update set
                          calls = array(select c from unnest(t.calls) c where c > :since order by c)
                            || case when (select count(*) from unnest(t.calls) c where c > :since) < :most
                                 then array[:now::timestamptz] end,
                          allowed = (select count(*) from unnest(t.calls) c where c > :since) < :most
                        returning allowed, calls""")
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(stretch).atOffset(ZoneOffset.UTC))
                .param("most", limit.calls())
                .query(Throttle::asked)
                .single();
        if (asked.allowed()) {
            return Optional.empty();
        }
        int rest = Math.max(1, limit.calls() / REST);
        return Optional.of(asked.calls().get(rest - 1).plus(stretch));
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        Array calls = row.getArray("calls");
        List<Instant> moments = Arrays.stream((Timestamp[]) calls.getArray())
                .map(Timestamp::toInstant)
                .sorted()
                .toList();
        return new Asked(row.getBoolean("allowed"), moments);
    }
}
