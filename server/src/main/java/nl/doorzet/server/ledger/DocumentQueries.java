package nl.doorzet.server.ledger;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents as people look at them: counted, listed, searched. Reads only; what is counted was counted before it is asked for. */
@Repository
public class DocumentQueries {
    private final JdbcClient jdbc;
    private final ListQuery lists;

    DocumentQueries(JdbcClient jdbc, ListQuery lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** Of every connection of these accounts that has documents. */
    public Map<ConnectionKey, Counts> counts(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<ConnectionKey, Map<DocumentStatus, Long>> all = new HashMap<>();
        jdbc.sql("""
                        select account_id, connection_id, status, sum(n) as n from document_tally where account_id in (:accounts)
                        group by account_id, connection_id, status having sum(n) > 0""").param("accounts", accounts).query(row -> {
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
                        select status, sum(n) as n from document_tally where account_id = ? and connection_id = ?
                        group by status having sum(n) > 0""").params(key.account(), key.id()).query(row -> {
            byStatus.put(DocumentStatus.valueOf(row.getString("status")), row.getLong("n"));
        });
        return new Counts(byStatus);
    }

    /** Counts per {@link Document#type()}; those that were not read yet have an empty one. */
    public Map<String, Counts> perType(ConnectionKey key) {
        Map<String, Map<DocumentStatus, Long>> types = new LinkedHashMap<>();
        jdbc.sql("""
                        select type, status, sum(n) as n from document_tally where account_id = ? and connection_id = ?
                        group by type, status having sum(n) > 0 order by type""").params(key.account(), key.id()).query(row -> {
            types.computeIfAbsent(row.getString("type"), t -> new EnumMap<>(DocumentStatus.class))
                    .put(DocumentStatus.valueOf(row.getString("status")), row.getLong("n"));
        });
        Map<String, Counts> counts = new LinkedHashMap<>();
        types.forEach((type, byStatus) -> counts.put(type, new Counts(byStatus)));
        return counts;
    }

    /** Why documents need attention, and how many each; the most frequent reason first. */
    public Map<String, Long> attention(ConnectionKey key) {
        return reasons(key, EnumSet.of(DocumentStatus.ATTENTION));
    }

    /** Why documents are on these lists, and how many each; the most frequent reason first. */
    public Map<String, Long> reasons(ConnectionKey key, Set<DocumentStatus> statuses) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        select code, sum(n) as n from document_tally
                        where account_id = ? and connection_id = ? and status = any (?)
                        group by code having sum(n) > 0 order by n desc, code""")
                .params(
                        key.account(),
                        key.id(),
                        statuses.stream().map(Enum::name).toArray(String[]::new))
                .query(row -> {
                    reasons.put(row.getString("code"), row.getLong("n"));
                });
        return reasons;
    }

    /** Counts per day on which the shop made the documents, for days that have any; oldest first. Days begin at whole hours. */
    public Map<LocalDate, Counts> perDay(ConnectionKey key, LocalDate since, ZoneId zone) {
        Map<LocalDate, Map<DocumentStatus, Long>> days = new LinkedHashMap<>();
        jdbc.sql("""
                        select (hour at time zone ?)::date as day, status, sum(n) as n from document_hour
                        where account_id = ? and connection_id = ? and hour >= ?
                        group by day, status having sum(n) > 0 order by day""")
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

    /** How long it took, in the middle one of those made since then, from the sale to the books; empty while none is booked. */
    public Optional<Duration> latency(ConnectionKey key, Instant since) {
        return jdbc.sql("""
                        select percentile_disc(0.5) within group (order by extract(epoch from changed_at - created_at)::bigint)
                        from document
                        where account_id = ? and connection_id = ? and status = 'BOOKED' and created_at >= ? and via <> 'BACKFILL'""")
                .params(key.account(), key.id(), Rows.utc(since))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single()
                .map(Duration::ofSeconds);
    }

    /** At most so many, newest first. */
    public List<Document> list(ConnectionKey key, DocumentFilter filter, int atMost) {
        return lists.page(key, filter, atMost);
    }
}
