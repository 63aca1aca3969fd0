package nl.doorzet.server.lanes;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All lanes of this node, carried by db-scheduler: one execution per connection, on one node at a time. */
@Component
public class Lanes implements SmartLifecycle {
    static final String TASK = "lane";
    /** A dead node's lanes run elsewhere after four missed beats: within 30 seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** When a lane that failed as a whole, for example because the database was away, begins again. */
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final String node;
    private final Scheduler scheduler;
    private volatile boolean running;

    Lanes(
            Lane lane,
            DataSource dataSource,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            java.time.Clock clock,
            @Value("${doorzet.node}") String node,
            @Value("${doorzet.lanes:20}") int parallel) {
        this.jdbc = jdbc;
        this.node = node;
        CustomTask<Void> task = Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RECOVERY))
                .execute((instance, context) -> {
                    ConnectionKey key = ConnectionKey.parse(instance.getId());
                    lane.run(key);
                    // Rescheduled in the transaction that looked for more, under the lane's lock: no wake-up slips in
                    // between.
                    return (complete, operations) -> transactions.executeWithoutResult(
                            status -> operations.reschedule(complete, lane.next(key)));
                });
        // A pool of virtual threads: a lane spends its time waiting for others.
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .schedulerName(new SchedulerName.Fixed(node))
                .clock(asTheirs(clock))
                .threads(parallel)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollUsingLockAndFetch(0.5, 4.0)
                .pollingInterval(Duration.ofMillis(150))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Gives a connection its lane, if it has none yet. */
    public void open(ConnectionKey key) {
        jdbc.sql("insert into lane (account_id, connection_id) values (?, ?) on conflict do nothing")
                .params(key.account(), key.id())
                .update();
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values (?, ?, 'epoch', false, 1) on conflict do nothing""").params(TASK, key.toString()).update();
    }

    private static Clock asTheirs(java.time.Clock clock) {
        return clock::instant;
    }

    /**
     * What this very node was doing when it was killed is nobody's now: it goes on at once, without waiting until its
     * heartbeat has been missed.
     */
    private void takeUpAgain() {
        jdbc.sql("""
                        update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null
                        where task_name = ? and picked and picked_by = ?""").params(TASK, node).update();
    }

    @Override
    public void start() {
        takeUpAgain();
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
