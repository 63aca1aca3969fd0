package nl.doorzet.server.access;

import java.util.Collection;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import org.springframework.stereotype.Component;

/** The catalogue of connectors that are on the class path. */
@Component
public class Connectors {
    private final Map<String, ShopConnector<?>> shops = new TreeMap<>();
    private final Map<String, AccountingConnector<?>> books = new TreeMap<>();

    Connectors() {
        load(ShopConnector.class).forEach(c -> shops.put(c.info().id(), c));
        load(AccountingConnector.class).forEach(c -> books.put(c.info().id(), c));
    }

    /**
     * The shop system of this name.
     *
     * @throws UnknownSystem if there is none
     */
    public ShopConnector<?> shop(String id) {
        return get(shops, id, "shop system");
    }

    /**
     * The accounting system of this name.
     *
     * @throws UnknownSystem if there is none
     */
    public AccountingConnector<?> books(String id) {
        return get(books, id, "accounting system");
    }

    public boolean hasShop(String id) {
        return shops.containsKey(id);
    }

    public Collection<ShopConnector<?>> allShops() {
        return shops.values();
    }

    public Collection<AccountingConnector<?>> allBooks() {
        return books.values();
    }

    /** A name that no connector has. The message lists those that exist. */
    public static final class UnknownSystem extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownSystem(String message) {
            super(message);
        }
    }

    private static <T> T get(Map<String, T> all, String id, String what) {
        T found = all.get(id);
        if (found == null) {
            throw new UnknownSystem(
                    "there is no %s \"%s\"; known are: %s".formatted(what, id, String.join(", ", all.keySet())));
        }
        return found;
    }

    // One loader for both generic interfaces.
    private static <T> Stream<T> load(Class<T> type) {
        return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get);
    }
}
