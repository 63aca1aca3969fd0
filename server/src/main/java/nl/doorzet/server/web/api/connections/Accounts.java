package nl.doorzet.server.web.api.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.connect.Names;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Of;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Visitor;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who calls, and what he can connect. */
@RestController
@RequestMapping(Api.V1)
class Accounts {
    private final Connectors connectors;
    private final Connecting connecting;
    private final Names names;
    private final ConnectionStore connections;

    Accounts(Connectors connectors, Connecting connecting, Names names, ConnectionStore connections) {
        this.connectors = connectors;
        this.connecting = connecting;
        this.names = names;
        this.connections = connections;
    }

    @About("For whom the token speaks, and his role in each of his accounts")
    @Needs(Who.PERSON)
    @GetMapping("/me")
    MeJson me() {
        return MeJson.of(Visitor.current().orElseThrow(Systems::notFound));
    }

    @About("Which shop and accounting systems can be connected, and what each asks for")
    @Needs(Who.PERSON)
    @GetMapping("/systems")
    SystemsJson systems() {
        return new SystemsJson(
                connectors.allShops().stream().map(Accounts::shop).toList(),
                connectors.allBooks().stream().map(Accounts::books).toList());
    }

    private static <S extends Record> SystemsJson.SystemJson shop(ShopConnector<S> connector) {
        return SystemsJson.of(connector.info(), connector.settings());
    }

    private static <S extends Record> SystemsJson.SystemJson books(AccountingConnector<S> connector) {
        return SystemsJson.of(connector.info(), connector.settings());
    }

    @About(
            "Connects a shop with books, after both let us in: paid orders, from today on, until the settings say otherwise")
    @Needs(value = Who.OWNER, of = Of.ACCOUNT)
    @PostMapping("/accounts/{account}/connections")
    @ResponseStatus(HttpStatus.CREATED)
    ConnectionJson connect(@PathVariable String account, @RequestBody NewConnection asked) {
        UUID owner = Ids.uuid(account).orElseThrow(Systems::notFound);
        List<Wrong> wrong = new ArrayList<>();
        names.trouble(asked.name())
                .ifPresent(trouble -> wrong.add(new Wrong("name", FieldError.Kind.MALFORMED, trouble.name())));
        tried("shop", trial(asked.shop(), true, asked.name()), wrong);
        tried("books", trial(asked.books(), false, asked.name()), wrong);
        Trials.orRefuse(wrong);
        ConnectionKey key = connecting.connect(
                owner, asked.name(), asked.shop().entered(), asked.books().entered());
        return ConnectionJson.of(connections.get(key), Counts.NONE);
    }

    /** Empty for a system that is not there. */
    private Optional<Trial> trial(NewConnection.SideToEnter side, boolean shop, String name) {
        try {
            return Optional.of(shop ? connecting.tryShop(side.entered()) : connecting.tryBooks(name, side.entered()));
        } catch (Connectors.UnknownSystem e) {
            return Optional.empty();
        }
    }

    private static void tried(String side, Optional<Trial> trial, List<Wrong> wrong) {
        trial.ifPresentOrElse(
                known -> Trials.wrong(side + ".values.", known, wrong),
                () -> wrong.add(new Wrong(side + ".system", FieldError.Kind.UNKNOWN, "")));
    }
}
