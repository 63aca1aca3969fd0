package nl.doorzet.server.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which numbers of each series are missing in the books (rule D5): no hole in them is silent. Debit and credit invoices share
 * their series.
 */
@Repository
public class GapQuery {
    private final JdbcClient jdbc;

    GapQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gaps among documents made in these days, both included; at most so many, in the order of their numbers. */
    public List<Gap> find(
            ConnectionKey key, DocumentId.Kind kind, LocalDate first, LocalDate last, ZoneId zone, int most) {
        return jdbc.sql("""
                        with numbered as (
                          select series, ordinal as n, number, id, status, code, created_at from document
                          where account_id = :account and connection_id = :connection and starts_with(id, :prefix)
                            and ordinal is not null
                            and created_at >= :first::timestamp at time zone :zone
                            and created_at < (:last::date + 1)::timestamp at time zone :zone
                        ), ends as (
                          select series, min(n) as lowest, max(n) as highest from numbered group by series
                        ), within as (
                          select series, n, number, lead(n) over (partition by series order by n) as next from numbered
                        ), hole as (
                          select series, n, number, next from within where next > n + 1
                          union
                          select series, before.n, before.number, lowest from ends cross join lateral (
                            select ordinal as n, number from document d
                            where account_id = :account and connection_id = :connection and d.series = ends.series
                              and ordinal < lowest and starts_with(id, :prefix)
                            order by ordinal desc limit 1) before
                          where lowest > before.n + 1
                          union
                          select series, highest, of.number, behind.n from ends cross join lateral (
                            select ordinal as n from document d
                            where account_id = :account and connection_id = :connection and d.series = ends.series
                              and ordinal > highest and starts_with(id, :prefix)
                            order by ordinal limit 1) behind
                          cross join lateral (
                            select number from numbered w where w.series = ends.series and w.n = highest limit 1) of
                          where behind.n > highest + 1
                        )
                        select series, number as first, number as last, code as reason, id, n, false as never
                        from numbered where status <> 'BOOKED'
                        union all
                        select series,
                          series || lpad((n + 1)::text, greatest(length(number) - length(series), length((n + 1)::text)), '0'),
                          series || lpad((next - 1)::text, greatest(length(number) - length(series), length((next - 1)::text)), '0'),
                          :never, '', n + 1, true
                        from hole
                        order by series, n limit :most""")
                .param("account", key.account())
                .param("connection", key.id())
                .param("prefix", new DocumentId(kind, "").toString())
                .param("first", first)
                .param("last", last)
                .param("zone", zone.getId())
                .param("never", Gap.NEVER_SEEN)
                .param("most", most)
                .query(GapQuery::gap)
                .list();
    }

    private static Gap gap(ResultSet row, int number) throws SQLException {
        return new Gap(
                row.getString("series"),
                row.getString("first"),
                row.getString("last"),
                row.getString("reason"),
                row.getBoolean("never") ? Optional.empty() : Optional.of(DocumentId.parse(row.getString("id"))));
    }
}
