package nl.doorzet.server.reconcile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import org.springframework.stereotype.Component;

/** When the daily count of a connection is: at night in its shop's time zone, not all at the same minute. */
@Component
public class Nightly {
    private static final LocalTime FIRST = LocalTime.of(2, 0);
    private static final int SPREAD_MINUTES = 180;

    private final JobStore jobs;
    private final Clock clock;

    Nightly(JobStore jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Plans the next count of each of its lists. */
    public void plan(Connection connection) {
        connection
                .pushRules()
                .collections()
                .forEach(kind ->
                        jobs.add(connection.key(), Job.Kind.COUNT, kind.name(), Priority.HISTORY, next(connection)));
    }

    /** The next night, from now. */
    Instant next(Connection connection) {
        int minute = Math.floorMod(connection.key().id().hashCode(), SPREAD_MINUTES);
        ZonedDateTime now = clock.instant().atZone(connection.pushRules().timeZone());
        ZonedDateTime tonight = now.with(FIRST).plusMinutes(minute);
        return (tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
