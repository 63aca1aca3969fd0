package nl.doorzet.server.operator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures about all accounts together. */
@Repository
public class OperatorQueries {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    OperatorQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The accounts, those with most documents first. */
    public List<AccountFigures> accounts() {
        return jdbc.sql("""
                        select a.name, a.created_at,
                          array(select p.email from membership m join person p on p.id = m.person_id
                            where m.account_id = a.id and m.role = 'OWNER' order by p.email) as owners,
                          (select count(*) from membership m where m.account_id = a.id) as people,
                          (select count(*) from connection c where c.account_id = a.id) as connections,
                          (select count(*) from document d where d.account_id = a.id) as documents
                        from account a order by documents desc, a.name limit ?""").param(MOST).query(OperatorQueries::account).list();
    }

    private static AccountFigures account(ResultSet row, int number) throws SQLException {
        return new AccountFigures(
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Arrays.asList((String[]) row.getArray("owners").getArray()),
                row.getLong("people"),
                row.getLong("connections"),
                row.getLong("documents"));
    }

    /** The lanes, those that are furthest behind first. */
    public List<LaneFigures> lanes() {
        return jdbc.sql("""
                        select a.name as account, c.name as connection, j.due, j.oldest, coalesce(j.failing, 0) as failing,
                          c.shop_state = 'DISCONNECTED' or c.books_state = 'DISCONNECTED' as disconnected
                        from connection c join account a on a.id = c.account_id
                        left join (select account_id, connection_id, count(*) filter (where due < :now) as due,
                            min(due) filter (where due < :now) as oldest, count(*) filter (where attempts > 1) as failing
                          from job group by account_id, connection_id) j
                          on j.account_id = c.account_id and j.connection_id = c.id
                        order by j.oldest nulls last, failing desc, a.name, c.name limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> new LaneFigures(
                        row.getString("account"),
                        row.getString("connection"),
                        row.getLong("due"),
                        instant(row, "oldest"),
                        row.getLong("failing"),
                        row.getBoolean("disconnected")))
                .list();
    }

    /** The limits of other sides, those that are used up first. */
    public List<LimitFigures> limits() {
        return jdbc.sql("""
                        select left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 12) as key, cardinality(calls) as calls,
                          calls[cardinality(calls)] as last, allowed
                        from throttle order by allowed, calls desc limit ?""")
                .param(MOST)
                .query((row, number) -> new LimitFigures(
                        row.getString("key"), row.getLong("calls"), instant(row, "last"), row.getBoolean("allowed")))
                .list();
    }

    /** The database's own. */
    public String databaseVersion() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
