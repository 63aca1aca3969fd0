package nl.doorzet.server.lanes;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether there is anything left to do. For the demo and for tests, which wait for it instead of for time. */
@Component
public class Backlog {
    private final JdbcClient jdbc;
    private final Clock clock;

    Backlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether all lanes rest: what is still on the list are the regular polls and looks at documents that wait for something in
     * the shop.
     */
    public boolean isEmpty() {
        return jdbc.sql("""
                        select not exists (select 1 from scheduled_tasks where task_name = :task and picked)
                          and not exists (select 1 from hint where not handled)
                          and not exists (select 1 from job where kind in ('CHECK', 'PUSH', 'BACKFILL') or payload <> '' or attempts > 0
                            or due <= :now or (kind = 'FETCH' and due <= :soon))""")
                .param("task", Lanes.TASK)
                .param("now", now())
                // A lane adds readings while the query is on its way; looks at documents that wait are an hour ahead or
                // more.
                .param("soon", now().plusMinutes(1))
                .query(Boolean.class)
                .single();
    }

    /** When the next lane runs; empty while one is running or should be. */
    public Optional<Instant> next() {
        return jdbc.sql("""
                        select min(execution_time) as next, bool_or(picked) as running from scheduled_tasks where task_name = ?""")
                .param(Lanes.TASK)
                .query((row, n) -> row.getBoolean("running") || row.getObject("next") == null
                        ? Optional.<Instant>empty()
                        : Optional.of(
                                row.getObject("next", OffsetDateTime.class).toInstant()))
                .single()
                .filter(next -> next.isAfter(clock.instant()));
    }

    /** When this connection's lane runs next; empty while it is running or should be. */
    public Optional<Instant> next(ConnectionKey key) {
        return jdbc.sql("""
                        select execution_time from scheduled_tasks where task_name = ? and task_instance = ? and not picked""")
                .params(Lanes.TASK, key.toString())
                .query((row, n) ->
                        row.getObject("execution_time", OffsetDateTime.class).toInstant())
                .optional()
                // Compared afterwards: what became due during the query is due.
                .filter(next -> next.isAfter(clock.instant()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
