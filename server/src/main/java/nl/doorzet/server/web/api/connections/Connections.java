package nl.doorzet.server.web.api.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Visitor;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.Refused;
import nl.doorzet.server.web.api.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Connections as they stand. */
@RestController
@RequestMapping(Api.V1 + "/connections")
class Connections {
    private final ConnectionStore connections;
    private final Systems systems;
    private final DocumentQueries documents;
    private final Connecting connecting;
    private final Credentials credentials;

    Connections(
            ConnectionStore connections,
            Systems systems,
            DocumentQueries documents,
            Connecting connecting,
            Credentials credentials) {
        this.connections = connections;
        this.systems = systems;
        this.documents = documents;
        this.connecting = connecting;
        this.credentials = credentials;
    }

    @About("All connections of all accounts, by name")
    @Needs(Who.PERSON)
    @GetMapping
    ConnectionJson.All all() {
        List<UUID> accounts = Visitor.current().orElseThrow(Systems::notFound).accounts();
        Map<ConnectionKey, Counts> counts = documents.counts(accounts);
        return new ConnectionJson.All(connections.of(accounts).stream()
                .map(c -> ConnectionJson.of(c, counts.getOrDefault(c.key(), Counts.NONE)))
                .toList());
    }

    @About("One connection")
    @Needs(Who.VIEWER)
    @GetMapping("/{id}")
    ConnectionJson one(@PathVariable String id) {
        Connection connection = systems.connection(id);
        return ConnectionJson.of(connection, documents.counts(connection.key()));
    }

    @About("Sees now whether both sides let us in. The answer is how it stood before: look again")
    @Needs(Who.BOOKKEEPER)
    @PostMapping("/{id}/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ConnectionJson check(@PathVariable String id) {
        Connection connection = systems.connection(id);
        connecting.check(connection.key());
        return ConnectionJson.of(connection, documents.counts(connection.key()));
    }

    @About("Other keys for one side, after it let us in with them")
    @Needs(Who.OWNER)
    @PutMapping("/{id}/keys/{side}")
    ConnectionJson renew(
            @PathVariable String id,
            @PathVariable @About("SHOP or BOOKS") Side side,
            @RequestBody NewConnection.Keys keys) {
        ConnectionKey key = systems.connection(id).key();
        if (credentials.isDeclared(key)) {
            throw new Refused(Problem.NOT_POSSIBLE, "a declaration file has the keys of this connection");
        }
        List<Wrong> wrong = new ArrayList<>();
        Trials.wrong("values.", connecting.tryOther(key, side, keys.values()), wrong);
        Trials.orRefuse(wrong);
        connecting.renew(key, side, keys.values());
        return one(id);
    }
}
