package nl.doorzet.server.hints;

import java.util.Optional;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.SecretStore;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What stands registered with each shop, with its keys: sealed. */
@Repository
public class SubscriptionStore {
    private static final String PURPOSE = "webhooks";

    private final SecretStore secrets;
    private final JsonMapper json;

    SubscriptionStore(SecretStore secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    public void save(ConnectionKey key, Subscription subscription) {
        secrets.put(key, PURPOSE, json.writeValueAsString(subscription));
    }

    public Optional<Subscription> find(ConnectionKey key) {
        return secrets.get(key, PURPOSE).map(text -> json.readValue(text, Subscription.class));
    }

    public void remove(ConnectionKey key) {
        secrets.remove(key, PURPOSE);
    }
}
