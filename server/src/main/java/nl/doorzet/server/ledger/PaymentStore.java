package nl.doorzet.server.ledger;

import java.time.Clock;
import java.util.Optional;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** How orders were paid, as last seen (rule D7). It outlives the order. */
@Repository
public class PaymentStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PaymentStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public void seen(ConnectionKey key, String orderNumber, PaymentMethod method) {
        jdbc.sql("""
                        insert into payment_seen (account_id, connection_id, order_number, method, seen_at)
                        values (?, ?, ?, ?::jsonb, ?)
                        on conflict (account_id, connection_id, order_number) do update
                        set method = excluded.method, seen_at = excluded.seen_at""")
                .params(
                        key.account(),
                        key.id(),
                        orderNumber,
                        json.writeValueAsString(method),
                        Rows.utc(clock.instant()))
                .update();
    }

    public Optional<PaymentMethod> lastSeen(ConnectionKey key, String orderNumber) {
        return jdbc.sql(
                        "select method from payment_seen where account_id = ? and connection_id = ? and order_number = ?")
                .params(key.account(), key.id(), orderNumber)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, PaymentMethod.class));
    }
}
