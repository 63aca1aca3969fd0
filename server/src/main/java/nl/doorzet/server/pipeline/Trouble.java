package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.lanes.Backoff;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a call without a usable answer means for its job and its side of the connection. */
@Component
class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final ConnectionStore connections;
    private final JobStore jobs;
    private final Clock clock;

    Trouble(ConnectionStore connections, JobStore jobs, Clock clock) {
        this.connections = connections;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs the work of a job; whatever fails, the job stays on the list. */
    void guard(Job job, Fence fence, Runnable work) {
        try {
            work.run();
        } catch (Fence.Overtaken e) {
            throw e;
        } catch (ApiFailure failure) {
            fence.within(() -> failed(job, failure));
        } catch (RuntimeException e) {
            LOG.error("Job {} {} of {} failed", job.kind(), job.subject(), job.connection(), e);
            fence.within(() -> jobs.later(
                    job,
                    clock.instant().plus(Backoff.TROUBLE.after(job.attempts())),
                    job.attempts() + 1,
                    job.payload()));
        }
    }

    private void failed(Job job, ApiFailure failure) {
        Connection connection = connections.get(job.connection());
        Side side = sideOf(job);
        switch (failure) {
            case ApiFailure.NoAccess f -> disconnect(connection, side, job, f.reason());
            case ApiFailure.Busy f -> putOff(connection, side, job, f.reason(), f.retryAt());
            case ApiFailure.NotSent f -> putOff(connection, side, job, f.reason(), Optional.empty());
            case ApiFailure.NoAnswer f -> putOff(connection, side, job, f.reason(), Optional.empty());
        }
    }

    /** Nothing more is asked of this side until then. */
    void putOff(Connection connection, Side side, Job job, String reason, Optional<Instant> retryAt) {
        Instant next = retryAt.filter(at -> at.isAfter(clock.instant()))
                .orElseGet(() -> clock.instant().plus(Backoff.TROUBLE.after(job.attempts())));
        connections.dot(connection.key(), side, dot(connection, side).pausedUntil(next, reason));
        jobs.later(job, next, job.attempts() + 1, job.payload());
    }

    /** Access was refused: the side is blocked, and a check tries now and then whether it lets us in again. */
    void disconnect(Connection connection, Side side, Job job, String reason) {
        connections.dot(connection.key(), side, dot(connection, side).refused(reason));
        Instant next = clock.instant().plus(Duration.ofMinutes(1));
        if (job.kind() == Job.Kind.CHECK) {
            Duration wait = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1)).after(job.attempts());
            jobs.later(job, clock.instant().plus(wait), job.attempts() + 1, "");
        } else {
            jobs.later(job, clock.instant(), job.attempts(), job.payload());
            jobs.add(connection.key(), Job.Kind.CHECK, side.name(), Priority.CHECK, next);
        }
    }

    private static Dot dot(Connection connection, Side side) {
        return side == Side.SHOP ? connection.shop() : connection.books();
    }

    private static Side sideOf(Job job) {
        return switch (job.kind()) {
            case CHECK -> Side.valueOf(job.subject());
            case POLL, FETCH -> Side.SHOP;
            case PUSH -> Side.BOOKS;
        };
    }
}
