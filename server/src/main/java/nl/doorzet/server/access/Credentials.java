package nl.doorzet.server.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.SecretStore;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What connections need to get in: the connectors' own settings, secrets included. Those of declared connections live in memory
 * only; those that owners entered are in the database, sealed.
 */
@Component
public class Credentials {
    private static final String PURPOSE = "credentials";

    /**
     * Of one connection.
     *
     * @param secrets the values that may appear nowhere
     */
    public record Of(Map<String, String> shop, Map<String, String> books, List<String> secrets) {
        public Of {
            shop = Map.copyOf(shop);
            books = Map.copyOf(books);
            secrets = List.copyOf(secrets);
        }

        @Override
        public String toString() {
            return "•••";
        }
    }

    private final Map<ConnectionKey, Of> declared = new ConcurrentHashMap<>();
    private final SecretStore secrets;
    private final JsonMapper json;

    Credentials(SecretStore secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** Those of a connection that a file declares. They go before what was entered. */
    public void declare(ConnectionKey key, Of credentials) {
        declared.put(key, credentials);
    }

    /** Keeps what an owner entered. */
    public void enter(ConnectionKey key, Of credentials) {
        secrets.put(key, PURPOSE, json.writeValueAsString(credentials));
    }

    /** Forgets what an owner entered, for good. */
    public void forget(ConnectionKey key) {
        secrets.remove(key, PURPOSE);
    }

    /** Whether the connection is declared in a file, so that its credentials come from there. */
    public boolean isDeclared(ConnectionKey key) {
        return declared.containsKey(key);
    }

    /** Empty for a connection that is no longer declared, or whose owner took the credentials back. */
    public Optional<Of> of(ConnectionKey key) {
        return Optional.ofNullable(declared.get(key))
                .or(() -> secrets.get(key, PURPOSE).map(text -> json.readValue(text, Of.class)));
    }
}
