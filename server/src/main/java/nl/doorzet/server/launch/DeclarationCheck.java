package nl.doorzet.server.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Field;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;

/** Looks through declared connections and collects everything that is wrong with them. */
final class DeclarationCheck {
    /** A declaration in which nothing is wrong. */
    record Checked(Declared declared, PushRules push, BookingRules booking, Credentials.Of credentials) {}

    private final Connectors connectors;
    private final List<String> wrong = new ArrayList<>();

    DeclarationCheck(Connectors connectors) {
        this.connectors = connectors;
    }

    /**
     * Checks all of them.
     *
     * @throws Refusal with everything that is wrong
     */
    List<Checked> all(List<Declared> declarations) {
        List<Checked> checked = new ArrayList<>();
        declarations.forEach(declared -> checked.addAll(one(declared)));
        alike(declarations);
        if (!wrong.isEmpty()) {
            throw new Refusal("Reading the declared connections failed:\n  " + String.join("\n  ", wrong)
                    + "\nMend the configuration and start again.");
        }
        return checked;
    }

    private List<Checked> one(Declared declared) {
        int before = wrong.size();
        List<String> secrets = new ArrayList<>();
        Map<String, String> shop = texts(declared.shop());
        Map<String, String> books = texts(declared.books());
        attempt(declared, () -> {
            ShopConnector<?> connector = connectors.shop(declared.shopSystem());
            secrets(declared, "shop", connector.settings(), declared.shop(), secrets);
            read(declared, "shop", connector.settings(), shop);
        });
        attempt(declared, () -> {
            AccountingConnector<?> connector = connectors.books(declared.booksSystem());
            secrets(declared, "books", connector.settings(), declared.books(), secrets);
            read(declared, "books", connector.settings(), books);
        });
        List<PushRules> push = read(declared, "push", PushRules.class, texts(declared.push()));
        List<BookingRules> booking = read(declared, "booking", BookingRules.class, texts(declared.booking()));
        if (wrong.size() == before) {
            withoutPlace(declared, booking.getFirst());
        }
        return wrong.size() > before
                ? List.of()
                : List.of(new Checked(
                        declared, push.getFirst(), booking.getFirst(), new Credentials.Of(shop, books, secrets)));
    }

    /** A setting that would do nothing is no setting. */
    private void withoutPlace(Declared declared, BookingRules booking) {
        ConnectorInfo info = connectors.books(declared.booksSystem()).info();
        booking.withoutPlace(info.capabilities())
                .forEach(name -> wrong.add("connection \"%s\", booking: \"%s\" does nothing: %s has no place for it"
                        .formatted(declared.name(), name, info.name())));
    }

    /** Two of one name would be one connection, and two of one folder would write into each other's files. */
    private void alike(List<Declared> declared) {
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

    private void attempt(Declared declared, Runnable reading) {
        try {
            reading.run();
        } catch (Connectors.UnknownSystem e) {
            wrong.add("connection \"%s\": %s".formatted(declared.name(), e.getMessage()));
        }
    }

    /** The settings, or nothing when they are wrong. */
    private <R extends Record> List<R> read(
            Declared declared, String section, Class<R> type, Map<String, String> given) {
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

    private <R extends Record> void secrets(
            Declared declared, String section, Class<R> type, Map<String, Value> given, List<String> secrets) {
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

    static Map<String, String> texts(Map<String, Value> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }
}
