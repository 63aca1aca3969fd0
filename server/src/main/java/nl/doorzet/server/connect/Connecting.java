package nl.doorzet.server.connect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Lanes;
import nl.doorzet.server.lanes.Priority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects a shop to books with what their owner enters. */
@Service
public class Connecting {
    private final Connectors connectors;
    private final ConnectionStore connections;
    private final Credentials credentials;
    private final Opener opener;
    private final Lanes lanes;
    private final JobStore jobs;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Names names;
    private final Presets presets;

    Connecting(
            Connectors connectors,
            ConnectionStore connections,
            Credentials credentials,
            Opener opener,
            Lanes lanes,
            JobStore jobs,
            TransactionTemplate transactions,
            Clock clock,
            Names names,
            Presets presets) {
        this.connectors = connectors;
        this.connections = connections;
        this.credentials = credentials;
        this.opener = opener;
        this.lanes = lanes;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
        this.names = names;
        this.presets = presets;
    }

    /** Sees whether the shop lets us in with this, and what its key may not read. Keeps nothing. */
    public Trial tryShop(Entered shop) {
        List<FieldError> errors = shop.errors(connectors.shop(shop.system()).settings());
        if (!errors.isEmpty()) {
            return new Trial.Incomplete(errors);
        }
        try {
            ShopProfile profile = opener.shop(shop.system(), shop.values()).profile();
            return new Trial.LetsUsIn(profile.name(), profile.missing());
        } catch (ApiFailure failure) {
            return new Trial.Failed(failure.reason());
        }
    }

    /** Sees whether the books let us in with this. Keeps nothing. */
    public Trial tryBooks(String connection, Entered books) {
        List<FieldError> errors = books.errors(connectors.books(books.system()).settings());
        if (!errors.isEmpty()) {
            return new Trial.Incomplete(errors);
        }
        try {
            return new Trial.LetsUsIn(
                    opener.books(connection, books.system(), books.values()).name(), List.of());
        } catch (ApiFailure failure) {
            return new Trial.Failed(failure.reason());
        }
    }

    /** Sees whether one side of a connection lets us in with other credentials; secrets left empty are those it has. Keeps nothing. */
    public Trial tryOther(ConnectionKey key, Side side, Map<String, String> values) {
        Connection connection = connections.get(key);
        Credentials.Of before = before(key);
        return switch (side) {
            case SHOP -> tryShop(shop(connection, values, before));
            case BOOKS -> tryBooks(connection.name(), books(connection, values, before));
        };
    }

    /**
     * Makes a connection of sides that were tried, with everything sensible preset: paid orders, from today on. Nothing is
     * booked before somebody switches it on.
     *
     * @throws IllegalArgumentException if it cannot have this name
     */
    public ConnectionKey connect(UUID account, String name, Entered shop, Entered books) {
        names.trouble(name).ifPresent(trouble -> {
            throw new IllegalArgumentException(
                    "A connection cannot be called \"%s\" (%s): choose another name".formatted(name, trouble));
        });
        PushRules preset = Presets.of(PushRules.class);
        LocalDate today = clock.instant().atZone(preset.timeZone()).toLocalDate();
        BookingRules booking = presets.suggested(name, books);
        return transactions.execute(status -> {
            ConnectionKey key = connections.declare(
                    account,
                    name,
                    shop.system(),
                    books.system(),
                    preset.startingAt(today).active(false),
                    booking);
            enter(key, shop, books);
            lanes.open(key);
            check(key);
            return key;
        });
    }

    /** Other credentials for one side; secrets left empty stay as they are. */
    public void renew(ConnectionKey key, Side side, Map<String, String> values) {
        renew(
                key,
                side == Side.SHOP ? Optional.of(values) : Optional.empty(),
                side == Side.BOOKS ? Optional.of(values) : Optional.empty());
    }

    /**
     * Other credentials for both sides, as after they were forgotten; secrets left empty stay as they are.
     *
     * @throws IllegalArgumentException if the books are of another system than the connection's
     */
    public void renew(ConnectionKey key, Entered shop, Entered books) {
        Connection connection = connections.get(key);
        if (!connection.booksSystem().equals(books.system())) {
            throw new IllegalArgumentException(
                    "Connecting \"%s\" again failed: it books in %s, not in %s; enter those, or make another connection"
                            .formatted(connection.name(), connection.booksSystem(), books.system()));
        }
        renew(key, Optional.of(shop.values()), Optional.of(books.values()));
    }

    private void renew(
            ConnectionKey key, Optional<Map<String, String>> shopValues, Optional<Map<String, String>> booksValues) {
        Connection connection = connections.get(key);
        transactions.executeWithoutResult(status -> {
            jobs.lock(key);
            Credentials.Of before = before(key);
            enter(
                    key,
                    shop(connection, shopValues.orElse(before.shop()), before),
                    books(connection, booksValues.orElse(before.books()), before));
            opener.forget(key);
            check(key);
        });
    }

    private Credentials.Of before(ConnectionKey key) {
        return credentials.of(key).orElse(new Credentials.Of(Map.of(), Map.of(), List.of()));
    }

    private Entered shop(Connection connection, Map<String, String> values, Credentials.Of before) {
        return new Entered(connection.shopSystem(), values)
                .over(connectors.shop(connection.shopSystem()).settings(), before.shop());
    }

    private Entered books(Connection connection, Map<String, String> values, Credentials.Of before) {
        return new Entered(connection.booksSystem(), values)
                .over(connectors.books(connection.booksSystem()).settings(), before.books());
    }

    private void enter(ConnectionKey key, Entered shop, Entered books) {
        List<String> secrets =
                new ArrayList<>(shop.secrets(connectors.shop(shop.system()).settings()));
        secrets.addAll(books.secrets(connectors.books(books.system()).settings()));
        credentials.enter(key, new Credentials.Of(shop.values(), books.values(), secrets));
    }

    /** Lets the connection's lane see whether both sides let us in. */
    public void check(ConnectionKey key) {
        transactions.executeWithoutResult(status -> {
            for (Side side : Side.values()) {
                jobs.add(key, Job.Kind.CHECK, side.name(), Priority.CHECK, clock.instant());
            }
        });
    }
}
