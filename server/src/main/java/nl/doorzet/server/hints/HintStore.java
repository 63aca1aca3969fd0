package nl.doorzet.server.hints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hints that came, one row per document: ten copies of one are one. */
@Repository
public class HintStore {
    /** So many wait at most for one connection; of what comes above that, the poll finds out. */
    static final int MOST = 300;

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    HintStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The connection that has this address. */
    Optional<ConnectionKey> connection(String token) {
        return jdbc.sql("select account_id, id from connection where hint_token = ?")
                .param(token)
                .query((row, n) ->
                        new ConnectionKey(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class)))
                .optional();
    }

    /** The last part of the address at which the connection's shop calls us, made once. */
    String token(ConnectionKey key, String fresh) {
        return jdbc.sql("""
                        update connection set hint_token = coalesce(hint_token, ?) where account_id = ? and id = ?
                        returning hint_token""")
                .params(fresh, key.account(), key.id())
                .query(String.class)
                .single();
    }

    void refused(ConnectionKey key) {
        jdbc.sql("update connection set hints_refused = hints_refused + 1 where account_id = ? and id = ?")
                .params(key.account(), key.id())
                .update();
    }

    /** Keeps a hint; a subject beyond what may wait is kept as one that names nothing. */
    void keep(ConnectionKey key, Optional<DocumentId> subject) {
        boolean full = waiting(key) >= MOST;
        jdbc.sql("""
                        insert into hint (account_id, connection_id, subject, first_at, last_at) values (?, ?, ?, ?, ?)
                        on conflict (account_id, connection_id, subject) do update
                        set last_at = excluded.last_at, copies = hint.copies + 1, handled = false""")
                .params(
                        key.account(),
                        key.id(),
                        full ? "" : subject.map(DocumentId::toString).orElse(""),
                        now(),
                        now())
                .update();
    }

    private int waiting(ConnectionKey key) {
        return jdbc.sql("select count(*) from hint where account_id = ? and connection_id = ? and not handled")
                .params(key.account(), key.id())
                .query(Integer.class)
                .single();
    }

    /** Takes what waits: it counts as handled with the caller's transaction. */
    List<Optional<DocumentId>> take(ConnectionKey key) {
        return jdbc.sql("""
                        update hint set handled = true where account_id = ? and connection_id = ? and not handled
                        returning subject""")
                .params(key.account(), key.id())
                .query(HintStore::subject)
                .list();
    }

    private static Optional<DocumentId> subject(ResultSet row, int number) throws SQLException {
        String text = row.getString("subject");
        return text.isEmpty() ? Optional.empty() : Optional.of(DocumentId.parse(text));
    }

    /** Connections for which hints wait; none for long, unless a node ended in between. */
    List<ConnectionKey> waiting() {
        return jdbc.sql("select distinct account_id, connection_id from hint where not handled")
                .query((row, n) -> new ConnectionKey(
                        row.getObject("account_id", UUID.class), row.getObject("connection_id", UUID.class)))
                .list();
    }

    /** Of which of these documents a hint came since then. */
    public Set<DocumentId> toldOf(ConnectionKey key, Collection<DocumentId> ids, Instant since) {
        return new HashSet<>(jdbc.sql("""
                        select subject from hint
                        where account_id = ? and connection_id = ? and subject = any (?) and last_at >= ?""")
                .params(
                        key.account(),
                        key.id(),
                        ids.stream().map(DocumentId::toString).toArray(String[]::new),
                        since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> DocumentId.parse(row.getString("subject")))
                .list());
    }

    /** The last sign of life, and how often a call's signature did not fit. */
    public record Pulse(Optional<Instant> last, int refused) {}

    public Pulse pulse(ConnectionKey key) {
        return jdbc.sql("""
                        select c.hints_refused, (select max(last_at) from hint h
                          where h.account_id = c.account_id and h.connection_id = c.id) as last
                        from connection c where c.account_id = ? and c.id = ?""")
                .params(key.account(), key.id())
                .query((row, n) -> new Pulse(
                        Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getInt("hints_refused")))
                .single();
    }

    /** Forgets what is long past. */
    void tidy() {
        jdbc.sql("delete from hint where handled and last_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
