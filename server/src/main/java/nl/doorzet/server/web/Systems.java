package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentQueries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages show of a connection as a whole. */
@Component
public class Systems {
    private final ConnectionStore connections;
    private final Connectors connectors;
    private final DocumentQueries documents;

    Systems(ConnectionStore connections, Connectors connectors, DocumentQueries documents) {
        this.connections = connections;
        this.connectors = connectors;
        this.documents = documents;
    }

    /**
     * The connection that an address names.
     *
     * @throws ResponseStatusException 404 if there is none
     */
    public Connection connection(String id) {
        return Ids.uuid(id).flatMap(connections::find).orElseThrow(Systems::notFound);
    }

    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Refuses with the words that are below this key, rather than those for a form that is too old. */
    public static ResponseStatusException refused(HttpServletRequest request, String texts) {
        request.setAttribute(ErrorPages.TEXTS, texts);
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    public Head head(Connection connection) {
        return head(connection, documents.counts(connection.key()));
    }

    public Head head(Connection connection, Counts counts) {
        Optional<ConnectorInfo> shop =
                info(() -> connectors.shop(connection.shopSystem()).info());
        Optional<ConnectorInfo> books = books(connection);
        return new Head(
                connection,
                shop.map(ConnectorInfo::name).orElse(connection.shopSystem()),
                books.map(ConnectorInfo::name).orElse(connection.booksSystem()),
                counts,
                books.filter(i -> i.capabilities().contains(Capability.WRITES_FILES))
                        .isPresent());
    }

    /** What the accounting system's connector says of it. */
    public Optional<ConnectorInfo> books(Connection connection) {
        return info(() -> connectors.books(connection.booksSystem()).info());
    }

    /** Empty for a connector that is no longer installed: its documents can still be looked at. */
    private static Optional<ConnectorInfo> info(Supplier<ConnectorInfo> info) {
        try {
            return Optional.of(info.get());
        } catch (Connectors.UnknownSystem e) {
            return Optional.empty();
        }
    }
}
