package nl.doorzet.server.ledger;

import java.util.Optional;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the shop gave, reading by reading. A reading that equals the one before makes no new snapshot. */
@Repository
public class SnapshotStore {
    private final JdbcClient jdbc;

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a reading and gives its number, counted from 1 per document. */
    public int keep(ConnectionKey key, RawDocument raw, int newest) {
        String hash = Digest.of(raw.content());
        if (newest > 0 && hash.equals(hashOf(key, raw.id(), newest))) {
            return newest;
        }
        jdbc.sql("""
                        insert into snapshot (account_id, connection_id, document_id, no, read_at, hash, content)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.account(),
                        key.id(),
                        raw.id().toString(),
                        newest + 1,
                        Rows.utc(raw.readAt()),
                        hash,
                        raw.content())
                .update();
        return newest + 1;
    }

    public Optional<RawDocument> get(ConnectionKey key, DocumentId id, int no) {
        return jdbc.sql("""
                        select * from snapshot where account_id = ? and connection_id = ? and document_id = ? and no = ?""")
                .params(key.account(), key.id(), id.toString(), no)
                .query((row, n) -> new RawDocument(id, Rows.instant(row, "read_at"), row.getString("content")))
                .optional();
    }

    private String hashOf(ConnectionKey key, DocumentId id, int no) {
        return jdbc.sql("""
                        select hash from snapshot where account_id = ? and connection_id = ? and document_id = ? and no = ?""")
                .params(key.account(), key.id(), id.toString(), no)
                .query(String.class)
                .single();
    }
}
