package nl.doorzet.server.lanes;

import java.util.function.Supplier;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One execution's right to change its connection's data. A node that was frozen and wakes up has lost it to a later execution,
 * and fails here instead of writing.
 */
public final class Fence {
    /** This execution was overtaken by a later one; it must stop at once and change nothing. */
    public static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken(ConnectionKey key) {
            super("The lane of " + key + " is in other hands");
        }
    }

    private final ConnectionKey key;
    private final long epoch;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Fence(ConnectionKey key, long epoch, JdbcClient jdbc, TransactionTemplate transactions) {
        this.key = key;
        this.epoch = epoch;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Runs in one transaction, with the lane's row locked.
     *
     * @throws Overtaken if a later execution has begun
     */
    public void within(Runnable work) {
        transactions.executeWithoutResult(status -> {
            check();
            work.run();
        });
    }

    /**
     * The same, with a result.
     *
     * @throws Overtaken if a later execution has begun
     */
    public <T> T get(Supplier<T> work) {
        return transactions.execute(status -> {
            check();
            return work.get();
        });
    }

    /**
     * Asks before a call to the other side, without a lock: a node that was frozen in the middle of a booking of several calls
     * must not make the rest of them.
     *
     * @throws Overtaken if a later execution has begun
     */
    public void verify() {
        check("");
    }

    private void check() {
        check(" for update");
    }

    private void check(String lock) {
        long now = jdbc.sql("select epoch from lane where account_id = ? and connection_id = ?" + lock)
                .params(key.account(), key.id())
                .query(Long.class)
                .single();
        if (now != epoch) {
            throw new Overtaken(key);
        }
    }
}
