package nl.doorzet.server.connect;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.AccountStore;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in by a platform's app store. Each of its calls may come again: the same shop is the same installation, whatever its
 * keys. Where the platform reaches us is {@code doorzet.public-url}; an app is known by {@code doorzet.SYSTEM.app-secret}.
 */
@Service
public class Installs {
    private final Connectors connectors;
    private final InstallationStore installations;
    private final ConnectionStore connections;
    private final AccountStore accounts;
    private final Connecting connecting;
    private final Credentials credentials;
    private final Opener opener;
    private final Environment environment;
    private final String publicUrl;

    Installs(
            Connectors connectors,
            InstallationStore installations,
            ConnectionStore connections,
            AccountStore accounts,
            Connecting connecting,
            Credentials credentials,
            Opener opener,
            Environment environment,
            @Value("${doorzet.public-url:}") String publicUrl) {
        this.connectors = connectors;
        this.installations = installations;
        this.connections = connections;
        this.accounts = accounts;
        this.connecting = connecting;
        this.credentials = credentials;
        this.opener = opener;
        this.environment = environment;
        this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
    }

    /** The platform's app store; empty where this installation is no app there. */
    Optional<AppStore> store(String system) {
        String secret = environment.getProperty("doorzet.%s.app-secret".formatted(system), "");
        return publicUrl.isEmpty() || secret.isBlank() || !connectors.hasShop(system)
                ? Optional.empty()
                : connectors.shop(system).appStore(new Secret(secret));
    }

    /**
     * The platform hands over a shop's keys.
     *
     * @return whether this installation is an app there
     * @throws AppStore.NotSigned if it is not the platform who does
     */
    @Transactional
    public boolean handshake(String system, Message message) {
        Optional<Grant> grant = store(system).map(store -> store.handshake(own(system, "handshake"), message));
        grant.ifPresent(granted -> granted(system, granted));
        return grant.isPresent();
    }

    private void granted(String system, Grant grant) {
        Optional<Installation> known = installations.ofShop(system, grant.shop());
        if (known.isEmpty()) {
            installations.grant(accounts.add(grant.shop().getAuthority()), system, grant);
            return;
        }
        installations.regrant(known.get(), grant);
        // After a removal nothing is left to be renewed: the owner enters the books again too.
        key(known.get())
                .ifPresent(key -> credentials
                        .of(key)
                        .ifPresent(before -> connecting.renew(key, Side.SHOP, over(before.shop(), grant))));
    }

    /** Keys are handed over; what else the owner chose stays as it is. */
    private static Map<String, String> over(Map<String, String> before, Grant grant) {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(grant.settings());
        return all;
    }

    /** Keeps the shop whose keys its owner pasted and that let us in, until the books are chosen. */
    public UUID enter(UUID account, Entered shop, String name) {
        return installations.enter(account, shop, name);
    }

    /**
     * The owner's browser arrives, to install or to edit.
     *
     * @return whose installation it is; empty where there is none, or it was removed
     * @throws AppStore.NotSigned if the platform did not send it
     */
    public Optional<Installation> arrival(String system, Map<String, String> query) {
        return store(system)
                .map(store -> store.arrival(own(system, "install"), query))
                .flatMap(arrival -> installations.ofKey(system, arrival.key()))
                .filter(i -> i.state() != Installation.State.REMOVED);
    }

    /** One that has not been removed. */
    public Optional<Installation> find(UUID id) {
        return installations.find(id).filter(i -> i.state() != Installation.State.REMOVED);
    }

    /** Its owner has proved himself: it is that account's from now on. */
    public Installation claim(Installation of, UUID account) {
        installations.move(of, account);
        return installations.find(of.id()).orElseThrow();
    }

    /** Whether its owner has still to enter the books: for the first time, or again after a removal. */
    public boolean waitsForBooks(Installation of) {
        return key(of).flatMap(credentials::of).isEmpty();
    }

    /** Whether the shop lets us in with the keys that we were given. */
    public Trial tryShop(Installation of) {
        return connecting.tryShop(new Entered(of.shopSystem(), installations.settings(of)));
    }

    /**
     * Connects the installation's shop with books that were tried. One that was connected before, and perhaps removed since, goes on
     * with its ledger. One from the app store is to be {@linkplain #tell told}.
     *
     * @throws IllegalArgumentException if it cannot have this name, or was connected with books of another system
     */
    public ConnectionKey connect(Installation of, String name, Entered books) {
        Entered shop = new Entered(of.shopSystem(), installations.settings(of));
        Optional<ConnectionKey> known = key(of);
        known.ifPresent(key -> connecting.renew(key, shop, books));
        ConnectionKey key = known.orElseGet(() -> connecting.connect(of.account(), name, shop, books));
        if (of.way() == Installation.Way.KEYS) {
            installations.remove(of);
        } else {
            installations.connected(of, key.id());
        }
        return key;
    }

    /**
     * Tells a shop from the app store that its owner has set us up. To be repeated at will.
     *
     * @throws nl.doorzet.core.connector.ApiFailure if the shop could not be told
     */
    public void tell(Installation of) {
        opener.shop(of.shopSystem(), installations.settings(of)).markInstalled();
        installations.told(of);
    }

    /**
     * The owner removed us in the shop: the keys are dead and are forgotten; what was booked stays in the ledger.
     *
     * @return whether this installation is an app there
     * @throws AppStore.NotSigned if it is not the platform who says so
     */
    @Transactional
    public boolean uninstall(String system, Message message) {
        Optional<String> apiKey = store(system).map(store -> store.uninstall(own(system, "uninstall"), message));
        apiKey.flatMap(key -> installations.ofKey(system, key)).ifPresent(this::remove);
        return apiKey.isPresent();
    }

    private void remove(Installation of) {
        installations.removed(of);
        key(of).ifPresent(key -> {
            Connection connection = connections.get(key);
            credentials.forget(key);
            opener.forget(key);
            connections.dot(key, Side.SHOP, connection.shop().refused("The app was removed in the shop"));
        });
    }

    private static Optional<ConnectionKey> key(Installation of) {
        return of.connection().map(id -> new ConnectionKey(of.account(), id));
    }

    /** The address that is registered with the platform, which is part of what it signs. */
    private URI own(String system, String what) {
        return URI.create("%s/apps/%s/%s".formatted(publicUrl, system, what));
    }
}
