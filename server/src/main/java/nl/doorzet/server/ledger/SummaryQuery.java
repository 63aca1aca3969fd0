package nl.doorzet.server.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up a connection's documents. */
@Repository
public class SummaryQuery {
    private final JdbcClient jdbc;

    SummaryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Summary of(ConnectionKey key) {
        Map<DocumentStatus, Map<String, Long>> counts = new TreeMap<>();
        jdbc.sql("""
                        select status, code, count(*) as n from document where account_id = ? and connection_id = ?
                        group by status, code""").params(key.account(), key.id()).query(row -> {
            counts.computeIfAbsent(DocumentStatus.valueOf(row.getString("status")), s -> new TreeMap<>())
                    .put(row.getString("code"), row.getLong("n"));
        });
        return new Summary(
                counts.values().stream().mapToLong(SummaryQuery::sum).sum(),
                sum(counts.getOrDefault(DocumentStatus.BOOKED, Map.of())),
                sum(counts.getOrDefault(DocumentStatus.WAITING, Map.of())),
                counts.getOrDefault(DocumentStatus.SKIPPED, Map.of()),
                counts.getOrDefault(DocumentStatus.ATTENTION, Map.of()),
                totals(key),
                vat(key));
    }

    private Map<String, BigDecimal> totals(ConnectionKey key) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        jdbc.sql("""
                        select detail ->> 'currency' as currency, sum((detail ->> 'total')::numeric) as total from delivery
                        where account_id = ? and connection_id = ? and kind in ('BOOKED', 'FOUND', 'BOOKED_DIFFERENTLY')
                        group by 1""").params(key.account(), key.id()).query(row -> {
            totals.put(row.getString("currency"), row.getBigDecimal("total"));
        });
        return totals;
    }

    private Map<String, BigDecimal> vat(ConnectionKey key) {
        Map<String, BigDecimal> vat = new TreeMap<>(Comparator.comparing(BigDecimal::new));
        jdbc.sql("""
                        select v.key as rate, sum(v.value::numeric) as vat from delivery d,
                          jsonb_each_text((d.detail ->> 'vat')::jsonb) v
                        where account_id = ? and connection_id = ? and kind in ('BOOKED', 'FOUND', 'BOOKED_DIFFERENTLY')
                        group by 1""").params(key.account(), key.id()).query(row -> {
            vat.put(row.getString("rate"), row.getBigDecimal("vat"));
        });
        return vat;
    }

    private static long sum(Map<String, Long> byCode) {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }
}
