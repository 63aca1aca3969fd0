package nl.doorzet.server.lanes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The to-do list. Adding a job wakes its lane. */
@Repository
public class JobStore {
    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a job, or brings the same one forward. The lane's row is locked first: a lane that is about to go to sleep either
     * sees the job or is woken by it, so no wake-up is lost.
     */
    @Transactional
    public void add(ConnectionKey key, Job.Kind kind, String subject, int priority, Instant due) {
        add(key, kind, subject, "", priority, due);
    }

    /** The same for a job that begins somewhere. */
    @Transactional
    public void add(ConnectionKey key, Job.Kind kind, String subject, String payload, int priority, Instant due) {
        lock(key);
        jdbc.sql("""
                        insert into job (account_id, connection_id, kind, subject, payload, priority, due)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (account_id, connection_id, kind, subject) do update
                        set due = least(job.due, excluded.due), priority = least(job.priority, excluded.priority),
                          asked = job.asked + 1""")
                .params(key.account(), key.id(), kind.name(), subject, payload, priority, utc(due))
                .update();
        jdbc.sql("""
                        update scheduled_tasks set execution_time = least(execution_time, ?)
                        where task_name = ? and task_instance = ? and not picked""").params(utc(due), Lanes.TASK, key.toString()).update();
    }

    /**
     * Locks the lane's row until the transaction ends. A transaction that locks a document or a connection too takes this
     * lock first, as those of the lane itself do; the other way around two of them could wait for each other.
     */
    @Transactional
    public void lock(ConnectionKey key) {
        jdbc.sql("select epoch from lane where account_id = ? and connection_id = ? for update")
                .params(key.account(), key.id())
                .query(Long.class)
                .optional();
    }

    /** Lets polls that are under way begin again at their list's first page. */
    public void startPollsAgain(ConnectionKey key) {
        jdbc.sql("""
                        update job set payload = '', asked = asked + 1
                        where account_id = ? and connection_id = ? and kind = 'POLL'""").params(key.account(), key.id()).update();
    }

    /** Whether anything of this kind is on the list. */
    public boolean has(ConnectionKey key, Job.Kind kind) {
        return jdbc.sql("select exists (select 1 from job where account_id = ? and connection_id = ? and kind = ?)")
                .params(key.account(), key.id(), kind.name())
                .query(Boolean.class)
                .single();
    }

    /** Lets the jobs that bring in history rest, or go on. */
    public void restHistory(ConnectionKey key, boolean rests) {
        jdbc.sql("update lane set history_rests = ? where account_id = ? and connection_id = ?")
                .params(rests, key.account(), key.id())
                .update();
    }

    /** How many jobs that bring in history are on the list, but for the look for more. */
    public int history(ConnectionKey key) {
        return jdbc.sql("select count(*) from job where account_id = ? and connection_id = ? and priority = ?")
                .params(key.account(), key.id(), Priority.BACKFILL)
                .query(Integer.class)
                .single();
    }

    /** Whether it was asked for again since it was taken up. To be asked under the lane's lock. */
    public boolean isAskedAgain(Job job) {
        return !jdbc.sql("select asked from job where account_id = ? and connection_id = ? and id = ?")
                .params(job.connection().account(), job.connection().id(), job.id())
                .query(Integer.class)
                .optional()
                .equals(Optional.of(job.asked()));
    }

    /** Takes a job off the list, unless it was asked for again while it was being done: then it is begun anew. */
    public void done(Job job) {
        int deleted = jdbc.sql("delete from job where account_id = ? and connection_id = ? and id = ? and asked = ?")
                .params(job.connection().account(), job.connection().id(), job.id(), job.asked())
                .update();
        if (deleted == 0) {
            later(job, job.due(), 0, "");
        }
    }

    /** Puts a job off, unless it was asked for again meanwhile: that counts. */
    public void later(Job job, Instant due, int attempts, String payload) {
        jdbc.sql("""
                        update job set due = case when asked = :asked then :due else least(due, :due) end, attempts = :attempts,
                          payload = :payload
                        where account_id = :account and connection_id = :connection and id = :id""")
                .param("asked", job.asked())
                .param("due", utc(due))
                .param("attempts", attempts)
                .param("payload", payload)
                .param("account", job.connection().account())
                .param("connection", job.connection().id())
                .param("id", job.id())
                .update();
    }

    /** The next job of these kinds that is due. */
    Optional<Job> next(ConnectionKey key, Collection<Job.Kind> kinds, Instant now) {
        return jdbc.sql("""
                        select job.* from job join lane using (account_id, connection_id)
                        where account_id = ? and connection_id = ? and kind = any (?) and due <= ?
                          and not (history_rests and priority >= ?)
                        order by priority, due, id limit 1""")
                .params(
                        key.account(),
                        key.id(),
                        kinds.stream().map(Enum::name).toArray(String[]::new),
                        utc(now),
                        Priority.BACKFILL)
                .query(JobStore::job)
                .optional();
    }

    /** When the earliest job of each kind is due. */
    Map<Job.Kind, Instant> earliest(ConnectionKey key) {
        Map<Job.Kind, Instant> earliest = new EnumMap<>(Job.Kind.class);
        jdbc.sql("""
                        select kind, min(due) as due from job join lane using (account_id, connection_id)
                        where account_id = ? and connection_id = ? and not (history_rests and priority >= 5) group by kind""").params(key.account(), key.id()).query(row -> {
            earliest.put(
                    Job.Kind.valueOf(row.getString("kind")),
                    row.getObject("due", OffsetDateTime.class).toInstant());
        });
        return earliest;
    }

    static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new ConnectionKey(row.getObject("account_id", UUID.class), row.getObject("connection_id", UUID.class)),
                row.getLong("id"),
                Job.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("payload"),
                row.getInt("priority"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getInt("asked"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
