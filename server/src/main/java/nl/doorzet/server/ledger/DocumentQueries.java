package nl.doorzet.server.ledger;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents as people look at them: counted, listed, searched. Reads only. */
@Repository
public class DocumentQueries {
    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every connection that has documents. */
    public Map<ConnectionKey, Counts> counts() {
        Map<ConnectionKey, Map<DocumentStatus, Long>> all = new HashMap<>();
        jdbc.sql("""
                        select account_id, connection_id, status, count(*) as n from document
                        group by account_id, connection_id, status""").query(row -> {
            ConnectionKey key = new ConnectionKey(
                    row.getObject("account_id", UUID.class), row.getObject("connection_id", UUID.class));
            all.computeIfAbsent(key, k -> new EnumMap<>(DocumentStatus.class))
                    .put(DocumentStatus.valueOf(row.getString("status")), row.getLong("n"));
        });
        Map<ConnectionKey, Counts> counts = new HashMap<>();
        all.forEach((key, byStatus) -> counts.put(key, new Counts(byStatus)));
        return counts;
    }

    public Counts counts(ConnectionKey key) {
        Map<DocumentStatus, Long> byStatus = new EnumMap<>(DocumentStatus.class);
        jdbc.sql("""
                        select status, count(*) as n from document where account_id = ? and connection_id = ?
                        group by status""").params(key.account(), key.id()).query(row -> {
            byStatus.put(DocumentStatus.valueOf(row.getString("status")), row.getLong("n"));
        });
        return new Counts(byStatus);
    }

    /** Counts per {@link Document#type()}; those that were not read yet have an empty one. */
    public Map<String, Counts> perType(ConnectionKey key) {
        Map<String, Map<DocumentStatus, Long>> types = new LinkedHashMap<>();
        jdbc.sql("""
                        select type, status, count(*) as n from document where account_id = ? and connection_id = ?
                        group by type, status order by type""").params(key.account(), key.id()).query(row -> {
            types.computeIfAbsent(row.getString("type"), t -> new EnumMap<>(DocumentStatus.class))
                    .put(DocumentStatus.valueOf(row.getString("status")), row.getLong("n"));
        });
        Map<String, Counts> counts = new LinkedHashMap<>();
        types.forEach((type, byStatus) -> counts.put(type, new Counts(byStatus)));
        return counts;
    }

    /** Why documents need attention, and how many each; the most frequent reason first. */
    public Map<String, Long> attention(ConnectionKey key) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        select code, count(*) as n from document
                        where account_id = ? and connection_id = ? and status = 'ATTENTION'
                        group by code order by n desc, code""").params(key.account(), key.id()).query(row -> {
            reasons.put(row.getString("code"), row.getLong("n"));
        });
        return reasons;
    }

    /** Counts per day on which the shop made the documents, for days that have any; oldest first. */
    public Map<LocalDate, Counts> perDay(ConnectionKey key, LocalDate since, ZoneId zone) {
        Map<LocalDate, Map<DocumentStatus, Long>> days = new LinkedHashMap<>();
        jdbc.sql("""
                        select (created_at at time zone ?)::date as day, status, count(*) as n from document
                        where account_id = ? and connection_id = ? and created_at >= ?
                        group by day, status order by day""")
                .params(
                        zone.getId(),
                        key.account(),
                        key.id(),
                        Rows.utc(since.atStartOfDay(zone).toInstant()))
                .query(row -> {
                    Date day = row.getDate("day");
                    days.computeIfAbsent(day.toLocalDate(), d -> new EnumMap<>(DocumentStatus.class))
                            .put(DocumentStatus.valueOf(row.getString("status")), row.getLong("n"));
                });
        Map<LocalDate, Counts> counts = new LinkedHashMap<>();
        days.forEach((day, byStatus) -> counts.put(day, new Counts(byStatus)));
        return counts;
    }

    /** At most so many, newest first. A text is looked for within the connection's own rows, newest first. */
    public List<Document> list(ConnectionKey key, DocumentFilter filter, int atMost) {
        StringBuilder sql = new StringBuilder("select * from document where account_id = ? and connection_id = ?");
        List<Object> params = new ArrayList<>(List.of(key.account(), key.id()));
        if (filter.statuses().size() == 1) {
            // Equality lets the index by status give the order too.
            sql.append(" and status = ?");
            params.add(filter.statuses().iterator().next().name());
        } else if (filter.statuses().size() < DocumentStatus.values().length) {
            sql.append(" and status = any (?)");
            params.add(filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
        if (!filter.text().isEmpty()) {
            String like = "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            sql.append(" and (number ilike ? or order_number ilike ? or customer ilike ? or reference ilike ?");
            params.addAll(List.of(like, like, like, like));
            filter.amount().ifPresent(amount -> {
                sql.append(" or abs(total) = ?");
                params.add(amount.abs());
            });
            sql.append(")");
        }
        filter.from().ifPresent(from -> {
            sql.append(" and created_at >= ?");
            params.add(Rows.utc(from));
        });
        filter.until().ifPresent(until -> {
            sql.append(" and created_at < ?");
            params.add(Rows.utc(until));
        });
        filter.after().ifPresent(after -> {
            sql.append(" and (created_at, id) < (?, ?)");
            params.add(Rows.utc(after.createdAt()));
            params.add(after.id());
        });
        sql.append(" order by created_at desc, id desc limit ?");
        params.add(atMost);
        return jdbc.sql(sql.toString()).params(params).query(Rows::document).list();
    }
}
