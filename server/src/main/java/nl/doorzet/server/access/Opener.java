package nl.doorzet.server.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens connections: their connectors with their credentials behind the one door out. */
@Component
public class Opener {
    /** How long connectors may remember what they read of the other program, such as its VAT rates. */
    private static final Duration MEMORY = Duration.ofMinutes(15);

    /** Both sides of a connection, open. */
    private record Sides(Credentials.Of credentials, Instant since, Shop shop, Administration books) {
        boolean isFor(Credentials.Of now, Instant moment) {
            return credentials.equals(now) && moment.isBefore(since.plus(MEMORY));
        }
    }

    private final Map<ConnectionKey, Sides> opened = new ConcurrentHashMap<>();
    private final Connectors connectors;
    private final Credentials credentials;
    private final Throttle throttle;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JdkHttp wire;
    private final Set<String> allowedHosts;
    private final Path files;

    Opener(
            Connectors connectors,
            Credentials credentials,
            Throttle throttle,
            JdbcClient jdbc,
            Clock clock,
            @Value("${doorzet.timeout:PT30S}") Duration timeout,
            @Value("${doorzet.allow-hosts:}") Set<String> allowedHosts,
            @Value("${doorzet.files}") Path files) {
        this.connectors = connectors;
        this.credentials = credentials;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.clock = clock;
        this.wire = new JdkHttp(timeout, clock);
        this.allowedHosts = Set.copyOf(allowedHosts);
        this.files = files;
    }

    /** Whether the credentials of this connection are declared here. */
    public boolean knows(ConnectionKey key) {
        return credentials.of(key).isPresent();
    }

    /** Empty for a connection whose credentials are not declared. Makes no call. */
    public Optional<OpenConnection> open(Connection connection) {
        return credentials.of(connection.key()).map(own -> {
            Sides sides = opened.compute(
                    connection.key(),
                    (key, before) ->
                            before != null && before.isFor(own, clock.instant()) ? before : sides(connection, own));
            return open(connection, sides);
        });
    }

    /**
     * The same for whoever is not the connection's lane: calls to an opened side are made one at a time, so this one is nobody
     * else's. Makes no call.
     */
    public Optional<OpenConnection> openApart(Connection connection) {
        return credentials.of(connection.key()).map(own -> open(connection, sides(connection, own)));
    }

    /**
     * How the connection's shop is read: a pure function, for those who may not call anything.
     *
     * @throws java.util.NoSuchElementException for a connection whose credentials are not declared
     */
    public Function<RawDocument, SalesDocument> parser(Connection connection) {
        return openApart(connection).orElseThrow().shop()::parse;
    }

    private OpenConnection open(Connection connection, Sides sides) {
        return new OpenConnection(
                connection,
                connectors.shop(connection.shopSystem()).info(),
                sides.shop(),
                connectors.books(connection.booksSystem()).info(),
                sides.books());
    }

    private Sides sides(Connection connection, Credentials.Of own) {
        ShopConnector<?> shop = connectors.shop(connection.shopSystem());
        AccountingConnector<?> books = connectors.books(connection.booksSystem());
        return new Sides(
                own,
                clock.instant(),
                open(shop, own.shop(), access(connection, shop.info(), own, own.shop())),
                open(books, own.books(), access(connection, books.info(), own, own.books())));
    }

    /** A shop that is no connection's yet, to be tried. Its calls are not recorded. */
    public Shop shop(String system, Map<String, String> settings) {
        ShopConnector<?> connector = connectors.shop(system);
        return open(connector, settings, new Access(guarded(connector.info(), settings), clock, files));
    }

    /**
     * Books that are no connection's yet, to be tried. Their calls are not recorded.
     *
     * @param connection what the connection will be called; its files go below the folder of that name
     */
    public Administration books(String connection, String system, Map<String, String> settings) {
        AccountingConnector<?> connector = connectors.books(system);
        Path folder = files.resolve(folder(connection));
        return open(connector, settings, new Access(guarded(connector.info(), settings), clock, folder));
    }

    /** Opens both sides anew the next time, so that what they remember of the other program is asked again. */
    public void forget(ConnectionKey key) {
        opened.remove(key);
    }

    /** The folder below which this connection's files are written. */
    public Path files(Connection connection) {
        return files.resolve(folder(connection.name()));
    }

    /** The name of the folder for a connection of this name. */
    public static String folder(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private Access access(Connection connection, ConnectorInfo info, Credentials.Of own, Map<String, String> side) {
        Http http = new Recorder(guarded(info, side), jdbc, connection.key(), new Masker(own.secrets()), clock);
        return new Access(http, clock, files(connection));
    }

    private Http guarded(ConnectorInfo info, Map<String, String> side) {
        // The other side counts per credentials, whichever connection uses them.
        String limitKey = info.id() + "#" + Digest.of(new TreeMap<>(side).toString());
        return new HostGuard(new ThrottledHttp(new RightfulHttp(wire), throttle, limitKey, info.limit()), allowedHosts);
    }

    private static <S extends Record> Shop open(
            ShopConnector<S> connector, Map<String, String> settings, Access access) {
        return connector.open(read(connector.settings(), settings), access);
    }

    private static <S extends Record> Administration open(
            AccountingConnector<S> connector, Map<String, String> settings, Access access) {
        return connector.open(read(connector.settings(), settings), access);
    }

    private static <S extends Record> S read(Class<S> type, Map<String, String> settings) {
        return switch (SettingsForm.of(type).read(settings)) {
            case SettingsForm.Read.Valid<S>(S valid) -> valid;
            case SettingsForm.Read.Invalid<S>(var errors) ->
                // As when the other side refuses them: the connection is shown as disconnected, with the reason.
                throw new ApiFailure.NoAccess("opening %s: its settings cannot be used (%s); enter them again"
                        .formatted(
                                type.getSimpleName(),
                                errors.stream()
                                        .map(e -> e.field() + " " + e.kind())
                                        .collect(Collectors.joining(", "))));
        };
    }
}
