package nl.doorzet.server.connect;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Field;

/**
 * One side of a connection as it was entered.
 *
 * @param system the connector's id
 * @param values by field name; secrets are in it
 */
public record Entered(String system, Map<String, String> values) {
    public Entered {
        values = Map.copyOf(values);
    }

    /** Everything that is wrong with it; empty when it can be tried. */
    <R extends Record> List<FieldError> errors(Class<R> form) {
        return switch (SettingsForm.of(form).read(values)) {
            case SettingsForm.Read.Valid<R>(R ignored) -> List.of();
            case SettingsForm.Read.Invalid<R>(List<FieldError> errors) -> errors;
        };
    }

    /** The values that may appear nowhere. */
    <R extends Record> List<String> secrets(Class<R> form) {
        List<String> secrets = new ArrayList<>();
        for (Field field : SettingsForm.of(form).fields()) {
            Optional.ofNullable(values.get(field.name()))
                    .filter(value -> field.isSecret())
                    .ifPresent(secrets::add);
        }
        return secrets;
    }

    /**
     * The same, where secrets left empty are those that were entered before: a page never shows them again. With another address
     * they have to be entered again, so that none is sent elsewhere than to whom it was given for.
     */
    <R extends Record> Entered over(Class<R> form, Map<String, String> before) {
        Map<String, String> all = new TreeMap<>(values);
        List<Field> fields = SettingsForm.of(form).fields();
        if (fields.stream()
                .anyMatch(f -> f.type() == URI.class && !text(f, values).equals(text(f, before)))) {
            return this;
        }
        for (Field field : fields) {
            if (field.isSecret() && all.getOrDefault(field.name(), "").isBlank() && before.containsKey(field.name())) {
                all.put(field.name(), before.get(field.name()));
            }
        }
        return new Entered(system, all);
    }

    private static String text(Field field, Map<String, String> from) {
        return Optional.of(from.getOrDefault(field.name(), "").strip())
                .filter(text -> !text.isEmpty())
                .orElse(field.preset().orElse(""));
    }

    @Override
    public String toString() {
        return system + " •••";
    }
}
