package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.lanes.Backoff;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a call without a usable answer means for its job and its side of the connection. */
@Component
class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private static final Duration MOMENT = Duration.ofSeconds(10);
    /** After so many tries a document's owner hears of it. */
    private static final int PATIENCE = 8;

    private final ConnectionStore connections;
    private final DocumentStore documents;
    private final Ledger ledger;
    private final JobStore jobs;
    private final Clock clock;

    Trouble(ConnectionStore connections, DocumentStore documents, Ledger ledger, JobStore jobs, Clock clock) {
        this.connections = connections;
        this.documents = documents;
        this.ledger = ledger;
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
            fence.within(() -> {
                later(job);
                tell(job, Problem.Code.OUR_FAULT, e.getClass().getSimpleName());
            });
        }
    }

    private void failed(Job job, ApiFailure failure) {
        Connection connection = connections.get(job.connection());
        Side side = sideOf(job);
        switch (failure) {
            case ApiFailure.NoAccess f -> disconnect(connection, side, job, f.reason());
            case ApiFailure.Busy f -> putOff(connection, side, job, f.reason(), f.retryAt());
            case ApiFailure.NotSent f -> putOff(connection, side, job, f.reason(), Optional.empty());
            case ApiFailure.NoAnswer f -> unanswered(connection, side, job, f.reason());
        }
    }

    /** It may be this one job that gets no answer: it waits longer each time, and the others only a moment. */
    private void unanswered(Connection connection, Side side, Job job, String reason) {
        Instant next = later(job);
        Instant soon = clock.instant().plus(MOMENT);
        connections.dot(
                connection.key(), side, dot(connection, side).pausedUntil(next.isBefore(soon) ? next : soon, reason));
        tell(job, Problem.Code.NO_ANSWER, reason);
    }

    private Instant later(Job job) {
        Instant next = clock.instant().plus(Backoff.TROUBLE.after(job.attempts()));
        jobs.later(job, next, job.attempts() + 1, job.payload());
        return next;
    }

    /** A document that fails again and again is shown to its owner; it is tried further. */
    private void tell(Job job, Problem.Code code, String reason) {
        boolean isDocument = job.kind() == Job.Kind.FETCH || job.kind() == Job.Kind.PUSH;
        if (isDocument && job.attempts() + 1 == PATIENCE) {
            DocumentId id = DocumentId.parse(job.subject());
            // What only a webhook named, and the shop never showed, is no document yet.
            documents
                    .find(job.connection(), id)
                    .filter(document -> document.status().allows(DeliveryKind.NEEDS_ATTENTION))
                    .ifPresent(document -> ledger.record(
                            job.connection(),
                            id,
                            new Note(DeliveryKind.NEEDS_ATTENTION, code.name(), 0, Map.of("reason", reason))));
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
            case POLL, FETCH, BACKFILL, COUNT -> Side.SHOP;
            // It calls nobody.
            case PUSH, BULK -> Side.BOOKS;
        };
    }
}
