package nl.doorzet.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who changed which setting, and when. Only grows. */
@Repository
public class AuditStore {
    /** The declaration file, as one who changes settings. */
    public static final String FILE = "file";

    private record Row(Instant at, String who, Change change) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** To be called in the transaction that changes the settings. */
    public void record(ConnectionKey key, String who, List<Change> changes) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (Change change : changes) {
            jdbc.sql("""
                            insert into audit (account_id, connection_id, at, who, setting, before, after)
                            values (:account, :connection, :at, :who, :setting, :before::jsonb, :after::jsonb)""")
                    .param("account", key.account())
                    .param("connection", key.id())
                    .param("at", now)
                    .param("who", who)
                    .param("setting", change.setting())
                    .param("before", write(change.before()))
                    .param("after", write(change.after()))
                    .update();
        }
    }

    /** The newest changes, newest first, those of one moment together. */
    public List<Audit> newest(ConnectionKey key, int atMost) {
        List<Row> rows = jdbc.sql(
                        "select * from audit where account_id = ? and connection_id = ? order by id desc limit ?")
                .params(key.account(), key.id(), atMost)
                .query(this::row)
                .list();
        List<Audit> audits = new ArrayList<>();
        for (Row row : rows) {
            Optional<Audit> same = Optional.ofNullable(audits.isEmpty() ? null : audits.getLast())
                    .filter(last -> last.at().equals(row.at()) && last.who().equals(row.who()));
            List<Change> changes = new ArrayList<>(List.of(row.change()));
            same.ifPresent(last -> {
                changes.addAll(last.changes());
                audits.removeLast();
            });
            audits.add(new Audit(row.at(), row.who(), changes));
        }
        return audits;
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                new Change(row.getString("setting"), read(row.getString("before")), read(row.getString("after"))));
    }

    private @Nullable String write(Optional<String> value) {
        return value.map(json::writeValueAsString).orElse(null);
    }

    private Optional<String> read(@Nullable String value) {
        return Optional.ofNullable(value).map(text -> json.readValue(text, String.class));
    }
}
