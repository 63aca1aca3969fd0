package nl.doorzet.server.reconcile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.intake.Via;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the shop's documents against the ledger's, day by day. */
@Repository
public class CountStore {
    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks documents as listed by the shop. */
    void listed(ConnectionKey key, Collection<DocumentId> ids, Instant run) {
        jdbc.sql("update document set counted_at = ? where account_id = ? and connection_id = ? and id = any (?)")
                .params(
                        utc(run),
                        key.account(),
                        key.id(),
                        ids.stream().map(DocumentId::toString).toArray(String[]::new))
                .update();
    }

    /** Adds up what was marked in this run, for each day from the first to the last, both included. */
    void add(ConnectionKey key, DocumentId.Kind kind, Instant run, LocalDate first, LocalDate last, ZoneId zone) {
        jdbc.sql("""
                        insert into day_count (account_id, connection_id, kind, day, in_shop, in_ledger, missing, gone, counted_at)
                        select :account, :connection, :kind, day::date,
                          count(d.id) filter (where listed),
                          count(d.id) filter (where not fresh),
                          coalesce(array_agg(d.number order by d.created_at) filter (where listed and fresh), '{}'),
                          coalesce(array_agg(d.number order by d.created_at) filter (where not listed), '{}'),
                          :run
                        from generate_series(:first::date, :last::date, interval '1 day') as day
                        left join lateral (
                          select id, number, created_at, counted_at is not null and counted_at >= :run as listed,
                            via = :via and seen_at >= :run as fresh
                          from document
                          where account_id = :account and connection_id = :connection and starts_with(id, :prefix)
                            and created_at >= day::timestamp at time zone :zone
                            and created_at < (day + interval '1 day')::timestamp at time zone :zone) d on true
                        group by day
                        on conflict (account_id, connection_id, kind, day) do update
                        set in_shop = excluded.in_shop, in_ledger = excluded.in_ledger, missing = excluded.missing,
                          gone = excluded.gone, counted_at = excluded.counted_at""")
                .param("account", key.account())
                .param("connection", key.id())
                .param("kind", kind.name())
                .param("prefix", new DocumentId(kind, "").toString())
                .param("via", Via.COUNT.name())
                .param("run", utc(run))
                .param("first", first)
                .param("last", last)
                .param("zone", zone.getId())
                .update();
    }

    /** Those of these days that the shop does not list and of which it is not known yet that they are gone. */
    List<DocumentId> unlisted(
            ConnectionKey key, DocumentId.Kind kind, Instant run, LocalDate first, LocalDate last, ZoneId zone) {
        return jdbc.sql("""
                        select id from document
                        where account_id = :account and connection_id = :connection and starts_with(id, :prefix)
                          and (counted_at is null or counted_at < :run) and code <> 'ORDER_DELETED'
                          and created_at >= :first::timestamp at time zone :zone
                          and created_at < (:last::date + 1)::timestamp at time zone :zone""")
                .param("account", key.account())
                .param("connection", key.id())
                .param("prefix", new DocumentId(kind, "").toString())
                .param("run", utc(run))
                .param("first", first)
                .param("last", last)
                .param("zone", zone.getId())
                .query((row, n) -> DocumentId.parse(row.getString("id")))
                .list();
    }

    /** The newest days first. */
    public List<DayCount> latest(ConnectionKey key, int most) {
        return jdbc.sql("""
                        select * from day_count where account_id = ? and connection_id = ? order by day desc, kind limit ?""")
                .params(key.account(), key.id(), most)
                .query(CountStore::dayCount)
                .list();
    }

    private static DayCount dayCount(ResultSet row, int number) throws SQLException {
        return new DayCount(
                DocumentId.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getInt("in_shop"),
                row.getInt("in_ledger"),
                texts(row.getArray("missing")),
                texts(row.getArray("gone")),
                row.getObject("counted_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
