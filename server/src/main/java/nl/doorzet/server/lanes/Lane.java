package nl.doorzet.server.lanes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.account.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a connection's due jobs in order, for a short slice of time, so that tenants take turns. */
@Component
class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final Duration SLICE = Duration.ofSeconds(2);
    /** How long a lane with nothing to do sleeps; a new job wakes it sooner. */
    private static final Duration IDLE = Duration.ofMinutes(10);
    /** When another node is given the chance to do what this one cannot. */
    private static final Duration STRANGE = Duration.ofMinutes(1);

    private final ConnectionStore connections;
    private final JobStore jobs;
    private final Work work;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Lane(
            ConnectionStore connections,
            JobStore jobs,
            Work work,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.connections = connections;
        this.jobs = jobs;
        this.work = work;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether this node can work on it. */
    boolean isOurs(ConnectionKey key) {
        return work.knows(key);
    }

    /** One execution. */
    void run(ConnectionKey key) {
        if (!isOurs(key)) {
            return;
        }
        Fence fence = begin(key);
        long end = System.nanoTime() + SLICE.toNanos();
        try {
            while (System.nanoTime() - end < 0) {
                Optional<Job> job = jobs.next(key, allowed(connections.get(key)), clock.instant());
                if (job.isEmpty()) {
                    return;
                }
                work.run(job.get(), fence);
            }
        } catch (Fence.Overtaken e) {
            LOG.warn("{}; this node stops working on it", e.getMessage());
        }
    }

    /** When there is something to do again. To be called with the lane's row locked, so that no new job slips past. */
    Instant next(ConnectionKey key) {
        jobs.lock(key);
        if (!isOurs(key)) {
            return clock.instant().plus(STRANGE);
        }
        Connection connection = connections.get(key);
        Instant next = clock.instant().plus(IDLE);
        for (Map.Entry<Job.Kind, Instant> entry : jobs.earliest(key).entrySet()) {
            Optional<Instant> possible = possible(entry.getKey(), entry.getValue(), connection);
            if (possible.isPresent() && possible.get().isBefore(next)) {
                next = possible.get();
            }
        }
        return next;
    }

    private Fence begin(ConnectionKey key) {
        Long epoch = transactions.execute(status -> jdbc.sql(
                        "update lane set epoch = epoch + 1 where account_id = ? and connection_id = ? returning epoch")
                .params(key.account(), key.id())
                .query(Long.class)
                .single());
        return new Fence(key, epoch, jdbc, transactions);
    }

    private Set<Job.Kind> allowed(Connection connection) {
        Set<Job.Kind> kinds = EnumSet.allOf(Job.Kind.class);
        kinds.removeIf(kind -> possible(kind, Instant.MIN, connection)
                .filter(at -> !at.isAfter(clock.instant()))
                .isEmpty());
        return kinds;
    }

    /** When a job of this kind can be done; empty while its side refuses us. */
    private static Optional<Instant> possible(Job.Kind kind, Instant due, Connection connection) {
        Instant at = due;
        for (Side side : Side.values()) {
            Dot dot = side == Side.SHOP ? connection.shop() : connection.books();
            if (kind.needs(side)) {
                if (dot.isBlocked()) {
                    return Optional.empty();
                }
                Instant notBefore = dot.notBefore().orElse(Instant.MIN);
                at = notBefore.isAfter(at) ? notBefore : at;
            }
        }
        return Optional.of(at);
    }
}
