package nl.doorzet.app.bench;

import java.util.List;
import java.util.Map;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Read.Valid;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.launch.Server;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten years of invoices of one account: 800,000, 150,000 and 50,000 of three connections, each with its deliveries. One in two
 * hundred needs attention or waits, one in seventeen is skipped; some of the newest have all that a story can have.
 */
final class Million {
    static final int WITH_STORY = 500;
    private static final List<Integer> SIZES = List.of(800_000, 150_000, 50_000);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ConnectionStore connections;
    private final JsonMapper json;

    Million(Server server) {
        this.jdbc = server.part(JdbcClient.class);
        this.transactions = server.part(TransactionTemplate.class);
        this.connections = server.part(ConnectionStore.class);
        this.json = server.part(JsonMapper.class);
    }

    /** The connections, the largest first; filled unless they are. */
    List<ConnectionKey> connections() {
        if (connections.all().isEmpty()) {
            SIZES.forEach(this::fill);
            jdbc.sql("vacuum analyze").update();
        }
        return SIZES.stream()
                .map(size -> connections
                        .find(connections.account("Bench"), name(size))
                        .orElseThrow()
                        .key())
                .toList();
    }

    private static String name(int size) {
        return "Winkel " + size;
    }

    private void fill(int size) {
        System.out.println("Filling " + name(size) + " …");
        ConnectionKey key = connections.declare(
                connections.account("Bench"),
                name(size),
                "ccvshop",
                "moneybird",
                settings(PushRules.class, Map.of("source", "INVOICES")),
                settings(BookingRules.class, Map.of()));
        transactions.executeWithoutResult(status -> {
            // Without triggers and foreign keys it takes minutes, with them an hour; what triggers keep is counted
            // afterwards.
            jdbc.sql("set local session_replication_role = replica").update();
            run(MillionSql.DOCUMENTS, key, size);
            run(MillionSql.DELIVERIES, key, size);
            run(MillionSql.SETTINGS, key, size);
            run(MillionSql.SNAPSHOTS, key, WITH_STORY);
            run(MillionSql.EXCHANGES, key, WITH_STORY);
            run(MillionSql.DAY_COUNTS, key, size);
            started(key);
            jdbc.sql("call recount_documents(?, ?)")
                    .params(key.account(), key.id())
                    .update();
        });
    }

    private void run(String sql, ConnectionKey key, int size) {
        jdbc.sql(sql)
                .param("account", key.account())
                .param("connection", key.id())
                .param("n", size)
                .update();
    }

    /** The entry of twenty rows that {@link DecisionBenchmark} translates. */
    private void started(ConnectionKey key) {
        Translation translation = new DecisionBenchmark().decideAndTranslate();
        if (!(translation instanceof Translated translated)) {
            throw new IllegalStateException("It is translated");
        }
        jdbc.sql(MillionSql.STARTED)
                .param("account", key.account())
                .param("connection", key.id())
                .param("n", WITH_STORY)
                .param("entry", json.writeValueAsString(translated.entry()))
                .param("way", json.writeValueAsString(translated.computation().way()))
                .update();
    }

    private static <R extends Record> R settings(Class<R> type, Map<String, String> texts) {
        if (SettingsForm.of(type).read(texts) instanceof Valid<R>(R settings)) {
            return settings;
        }
        throw new IllegalStateException(type.getSimpleName() + " has no presets for everything");
    }
}
