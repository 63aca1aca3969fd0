package nl.doorzet.server.access;

import java.time.OffsetDateTime;
import java.util.List;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked and answered, as people look at it. Reads only. */
@Repository
public class ExchangeQueries {
    private final JdbcClient jdbc;

    ExchangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ones about a subject, oldest first. */
    public List<Exchange> about(ConnectionKey key, String subject, int atMost) {
        return jdbc.sql("""
                        select * from exchange where account_id = ? and connection_id = ? and subject = ?
                        order by id desc limit ?""")
                .params(key.account(), key.id(), subject, atMost)
                .query((row, n) -> new Exchange(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getString("method"),
                        row.getString("uri"),
                        row.getInt("status"),
                        row.getInt("millis"),
                        row.getString("request"),
                        row.getString("answer")))
                .list()
                .reversed();
    }
}
