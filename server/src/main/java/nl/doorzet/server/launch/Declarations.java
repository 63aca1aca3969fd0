package nl.doorzet.server.launch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Field;
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
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.pipeline.Rescan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts declared connections into service: all of them, or none when anything is wrong. */
@Component
public class Declarations {
    private final Connectors connectors;
    private final ConnectionStore connections;
    private final Credentials credentials;
    private final Lanes lanes;
    private final JobStore jobs;
    private final Rescan rescan;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Declarations(
            Connectors connectors,
            ConnectionStore connections,
            Credentials credentials,
            Lanes lanes,
            JobStore jobs,
            Rescan rescan,
            TransactionTemplate transactions,
            Clock clock) {
        this.connectors = connectors;
        this.connections = connections;
        this.credentials = credentials;
        this.lanes = lanes;
        this.jobs = jobs;
        this.rescan = rescan;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Checked(Declared declared, PushRules push, BookingRules booking, Credentials.Of credentials) {}

    /**
     * Checks everything, then puts it into service.
     *
     * @throws Refusal with everything that is wrong
     */
    public List<ConnectionKey> apply(Declaration declaration) {
        List<String> wrong = new ArrayList<>();
        List<Checked> checked = new ArrayList<>();
        for (Declared declared : declaration.connections()) {
            check(declared, wrong, checked);
        }
        alike(declaration.connections(), wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal("Reading the declared connections failed:\n  " + String.join("\n  ", wrong)
                    + "\nMend the configuration and start again.");
        }
        UUID account = connections.account(declaration.account());
        return checked.stream().map(c -> start(account, c)).toList();
    }

    /**
     * In one transaction: the declared rules are without what the books suggested, and nothing may be pushed with them before the
     * check has asked for suggestions again.
     */
    private ConnectionKey start(UUID account, Checked c) {
        return transactions.execute(status -> {
            Declared declared = c.declared();
            Optional<Connection> before = connections.find(account, declared.name());
            before.ifPresent(known -> jobs.lock(known.key()));
            ConnectionKey key = connections.declare(
                    account, declared.name(), declared.shopSystem(), declared.booksSystem(), c.push(), c.booking());
            credentials.declare(key, c.credentials());
            lanes.open(key);
            if (before.isPresent() && !before.get().pushRules().equals(c.push())) {
                rescan.all(key);
            }
            for (Side side : Side.values()) {
                jobs.add(key, Job.Kind.CHECK, side.name(), Priority.CHECK, clock.instant());
            }
            return key;
        });
    }

    private void check(Declared declared, List<String> wrong, List<Checked> into) {
        int before = wrong.size();
        List<String> secrets = new ArrayList<>();
        Map<String, String> shop = texts(declared.shop());
        Map<String, String> books = texts(declared.books());
        attempt(declared, wrong, () -> {
            ShopConnector<?> connector = connectors.shop(declared.shopSystem());
            secrets(declared, "shop", connector.settings(), declared.shop(), secrets, wrong);
            read(declared, "shop", connector.settings(), shop, wrong);
        });
        attempt(declared, wrong, () -> {
            AccountingConnector<?> connector = connectors.books(declared.booksSystem());
            secrets(declared, "books", connector.settings(), declared.books(), secrets, wrong);
            read(declared, "books", connector.settings(), books, wrong);
        });
        List<PushRules> push = read(declared, "push", PushRules.class, texts(declared.push()), wrong);
        List<BookingRules> booking = read(declared, "booking", BookingRules.class, texts(declared.booking()), wrong);
        if (wrong.size() == before) {
            into.add(new Checked(
                    declared, push.getFirst(), booking.getFirst(), new Credentials.Of(shop, books, secrets)));
        }
    }

    /** Two of one name would be one connection, and two of one folder would write into each other's files. */
    private static void alike(List<Declared> declared, List<String> wrong) {
        Map<String, String> folders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Declared one : declared) {
            String other = folders.put(Opener.folder(one.name()), one.name());
            if (other != null) {
                wrong.add("connection \"%s\": its name is too much like \"%s\"".formatted(one.name(), other));
            }
            if (one.name().isBlank() || one.name().matches("\\.+")) {
                wrong.add("connection \"%s\": this is no name".formatted(one.name()));
            }
        }
    }

    private static void attempt(Declared declared, List<String> wrong, Runnable reading) {
        try {
            reading.run();
        } catch (Connectors.UnknownSystem e) {
            wrong.add("connection \"%s\": %s".formatted(declared.name(), e.getMessage()));
        }
    }

    /** The settings, or nothing when they are wrong. */
    private static <R extends Record> List<R> read(
            Declared declared, String section, Class<R> type, Map<String, String> given, List<String> wrong) {
        return switch (SettingsForm.of(type).read(given)) {
            case SettingsForm.Read.Valid<R>(R settings) -> List.of(settings);
            case SettingsForm.Read.Invalid<R>(List<FieldError> errors) -> {
                errors.forEach(
                        e -> wrong.add("connection \"%s\", %s: %s".formatted(declared.name(), section, words(e))));
                yield List.of();
            }
        };
    }

    private static String words(FieldError error) {
        return switch (error.kind()) {
            case MISSING -> "\"" + error.field() + "\" is missing";
            case UNKNOWN -> "\"" + error.field() + "\" is not known here";
            case MALFORMED ->
                error.field().isEmpty()
                        ? error.value()
                        : "\"%s\" cannot be \"%s\"".formatted(error.field(), error.value());
        };
    }

    private static <R extends Record> void secrets(
            Declared declared,
            String section,
            Class<R> type,
            Map<String, Value> given,
            List<String> secrets,
            List<String> wrong) {
        for (Field field : SettingsForm.of(type).fields()) {
            Value value = given.get(field.name());
            if (!field.isSecret() || value == null) {
                continue;
            }
            if (value.referenced()) {
                secrets.add(value.text());
            } else {
                wrong.add("connection \"%s\", %s: \"%s\" is a secret; give {env: NAME} or {file: PATH}, not the value"
                        .formatted(declared.name(), section, field.name()));
            }
        }
    }

    private static Map<String, String> texts(Map<String, Value> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }
}
