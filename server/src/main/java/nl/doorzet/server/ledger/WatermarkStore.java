package nl.doorzet.server.ledger;

import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the polls have come: the newest moment at which a document that they saw was made. */
@Repository
public class WatermarkStore {
    private final JdbcClient jdbc;

    WatermarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> newest(ConnectionKey key, DocumentId.Kind kind) {
        return jdbc.sql("select newest from watermark where account_id = ? and connection_id = ? and kind = ?")
                .params(key.account(), key.id(), kind.name())
                .query((row, n) -> Rows.instant(row, "newest"))
                .optional();
    }

    /** The next polls begin at the connection's start. */
    public void forget(ConnectionKey key) {
        jdbc.sql("delete from watermark where account_id = ? and connection_id = ?")
                .params(key.account(), key.id())
                .update();
    }

    public void raise(ConnectionKey key, DocumentId.Kind kind, Instant newest) {
        jdbc.sql("""
                        insert into watermark as w (account_id, connection_id, kind, newest) values (?, ?, ?, ?)
                        on conflict (account_id, connection_id, kind) do update
                        set newest = greatest(w.newest, excluded.newest)""")
                .params(key.account(), key.id(), kind.name(), Rows.utc(newest))
                .update();
    }
}
