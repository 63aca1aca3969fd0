package nl.doorzet.server.backfill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Backfills and what their look through the shop's lists found. */
@Repository
class BackfillStore {
    /** The stretch of time over which speed is measured. */
    private static final Duration MEASURED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    BackfillStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins anew; what an earlier one found is forgotten. */
    void begin(ConnectionKey key, LocalDate from, String who) {
        remove(key);
        jdbc.sql("""
                        insert into backfill (account_id, connection_id, from_day, state, asked_by, asked_at, changed_at)
                        values (?, ?, ?, 'LISTING', ?, ?, ?)""").params(key.account(), key.id(), from, who, now(), now()).update();
    }

    void remove(ConnectionKey key) {
        jdbc.sql("delete from backfill where account_id = ? and connection_id = ?")
                .params(key.account(), key.id())
                .update();
    }

    void state(ConnectionKey key, Backfill.State state) {
        jdbc.sql("update backfill set state = ?, changed_at = ? where account_id = ? and connection_id = ?")
                .params(state.name(), now(), key.account(), key.id())
                .update();
    }

    /** Keeps those of the page that would be new: unknown ones, and those that were left out for their date alone. */
    void keep(ConnectionKey key, List<Sighting> page) {
        for (Sighting seen : page) {
            jdbc.sql("""
                            insert into backfill_item (account_id, connection_id, document_id, number, order_number, created_at,
                              fingerprint)
                            select :account, :connection, :id, :number, :order, :created, :fingerprint
                            where not exists (select 1 from document where account_id = :account
                              and connection_id = :connection and id = :id and code <> 'BEFORE_START')
                            on conflict do nothing""")
                    .param("account", key.account())
                    .param("connection", key.id())
                    .param("id", seen.id().toString())
                    .param("number", seen.number())
                    .param("order", seen.orderNumber())
                    .param("created", utc(seen.createdAt()))
                    .param("fingerprint", seen.fingerprint())
                    .update();
        }
    }

    /** The oldest that are still to be taken up. */
    List<Sighting> next(ConnectionKey key, int most) {
        return jdbc.sql("""
                        select * from backfill_item where account_id = ? and connection_id = ? and taken_at is null
                        order by created_at, document_id limit ?""")
                .params(key.account(), key.id(), most)
                .query(BackfillStore::sighting)
                .list();
    }

    void taken(ConnectionKey key, List<Sighting> items) {
        jdbc.sql("""
                        update backfill_item set taken_at = ?
                        where account_id = ? and connection_id = ? and document_id = any (?)""")
                .params(
                        now(),
                        key.account(),
                        key.id(),
                        items.stream().map(i -> i.id().toString()).toArray(String[]::new))
                .update();
    }

    /** How the connection's backfill stands; empty where there never was one. */
    Optional<Backfill> find(ConnectionKey key, int underWay) {
        return jdbc.sql("""
                        select b.*, (select count(*) from backfill_item i where i.account_id = b.account_id
                            and i.connection_id = b.connection_id) as found,
                          (select count(*) from backfill_item i where i.account_id = b.account_id
                            and i.connection_id = b.connection_id and taken_at is not null) as taken,
                          (select count(*) from backfill_item i where i.account_id = b.account_id
                            and i.connection_id = b.connection_id and taken_at > :since) as lately
                        from backfill b where account_id = :account and connection_id = :connection""")
                .param("since", utc(clock.instant().minus(MEASURED)))
                .param("account", key.account())
                .param("connection", key.id())
                .query((row, n) -> backfill(row, underWay))
                .optional();
    }

    private Backfill backfill(ResultSet row, int underWay) throws SQLException {
        Instant changed = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        Duration since = Duration.between(changed, clock.instant());
        Duration measured = since.compareTo(MEASURED) < 0 ? since : MEASURED;
        int lately = Math.max(0, row.getInt("lately") - underWay);
        return new Backfill(
                row.getObject("from_day", LocalDate.class),
                Backfill.State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("found"),
                Math.max(0, row.getInt("taken") - underWay),
                measured.isPositive() ? lately * 60.0 / Math.max(1, measured.toSeconds()) : 0);
    }

    private static Sighting sighting(ResultSet row, int number) throws SQLException {
        return new Sighting(
                DocumentId.parse(row.getString("document_id")),
                row.getString("number"),
                row.getString("order_number"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("fingerprint"));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
