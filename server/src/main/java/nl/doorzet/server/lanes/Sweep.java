package nl.doorzet.server.lanes;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wakes lanes that sleep while they have something to do. There should be none; a test proves that it finds nothing. */
@Component
public class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final ConnectionStore connections;
    private final Lane lane;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Sweep(ConnectionStore connections, Lane lane, JdbcClient jdbc, TransactionTemplate transactions) {
        this.connections = connections;
        this.lane = lane;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${doorzet.sweep:PT15S}", initialDelayString = "${doorzet.sweep:PT15S}")
    void regularly() {
        int woken = sweep();
        if (woken > 0) {
            LOG.warn("Woke {} lanes that slept while they had something to do", woken);
        }
    }

    /** Wakes what sleeps too long; how many lanes that were. */
    public int sweep() {
        return connections.all().stream()
                .map(Connection::key)
                .filter(lane::isOurs)
                .mapToInt(this::wake)
                .sum();
    }

    private int wake(ConnectionKey key) {
        Integer woken = transactions.execute(status -> {
            Instant next = lane.next(key);
            return jdbc.sql("""
                            update scheduled_tasks set execution_time = ?
                            where task_name = ? and task_instance = ? and not picked
                              and execution_time > ? + interval '1 second'""")
                    .params(next.atOffset(ZoneOffset.UTC), Lanes.TASK, key.toString(), next.atOffset(ZoneOffset.UTC))
                    .update();
        });
        return woken == null ? 0 : woken;
    }
}
