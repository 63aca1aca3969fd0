package nl.doorzet.server.ledger;

import java.time.Clock;
import java.time.Duration;
import nl.doorzet.core.booking.Precedent;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** How a shop was seen to compute its VAT, by documents whose figures leave no doubt. */
@Repository
public class PrecedentStore {
    /** What was shown longer ago does not count: a shop's settings change. */
    private static final Duration COUNTS = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PrecedentStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What a document that goes to the books shows. */
    public void shown(ConnectionKey key, Precedent shown) {
        if (shown.equals(Precedent.NONE)) {
            return;
        }
        jdbc.sql("""
                        insert into precedent (account_id, connection_id, shown, last_at) values (?, ?, ?, ?)
                        on conflict (account_id, connection_id, shown) do update set last_at = excluded.last_at""")
                .params(key.account(), key.id(), json.writeValueAsString(shown), Rows.utc(clock.instant()))
                .update();
    }

    /** What all that was shown of late shows alike. */
    public Precedent of(ConnectionKey key) {
        return Precedent.of(jdbc
                .sql("select shown from precedent where account_id = ? and connection_id = ? and last_at > ?")
                .params(key.account(), key.id(), Rows.utc(clock.instant().minus(COUNTS)))
                .query(String.class)
                .list()
                .stream()
                .map(text -> json.readValue(text, Precedent.class))
                .toList());
    }
}
