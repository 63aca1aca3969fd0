package nl.doorzet.server.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.stereotype.Component;

/**
 * What connections need to get in: the connectors' own settings, secrets included. They are declared at start and live in memory
 * only; nothing of them is in the database.
 */
@Component
public class Credentials {
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

    private final Map<ConnectionKey, Of> known = new ConcurrentHashMap<>();

    public void declare(ConnectionKey key, Of credentials) {
        known.put(key, credentials);
    }

    /** Empty for a connection that is no longer declared. */
    public Optional<Of> of(ConnectionKey key) {
        return Optional.ofNullable(known.get(key));
    }
}
