package nl.doorzet.server.lanes;

import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.bench.ClockedServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests need of executions. */
public final class Fences {
    private Fences() {}

    /** The right of the execution that runs now, or ran last. */
    public static Fence current(ConnectionKey key) {
        JdbcClient jdbc = ClockedServer.part(JdbcClient.class);
        long epoch = jdbc.sql("select epoch from lane where account_id = ? and connection_id = ?")
                .params(key.account(), key.id())
                .query(Long.class)
                .single();
        return new Fence(key, epoch, jdbc, ClockedServer.part(TransactionTemplate.class));
    }

    /** What a later execution does first. */
    public static void overtake(ConnectionKey key) {
        ClockedServer.part(JdbcClient.class)
                .sql("update lane set epoch = epoch + 1 where account_id = ? and connection_id = ?")
                .params(key.account(), key.id())
                .update();
    }

    /** The job of this kind and subject. */
    public static Job job(ConnectionKey key, Job.Kind kind, String subject) {
        return ClockedServer.part(JdbcClient.class)
                .sql("select * from job where account_id = ? and connection_id = ? and kind = ? and subject = ?")
                .params(key.account(), key.id(), kind.name(), subject)
                .query(JobStore::job)
                .single();
    }
}
