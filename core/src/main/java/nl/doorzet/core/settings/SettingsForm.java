package nl.doorzet.core.settings;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A settings record read as a form. The components' types decide the fields: text, numbers, dates, enums, {@link Secret},
 * {@link Lookup}, {@code Optional} of those, {@code Set<Integer>} (separated by commas), and {@code Map<String, Lookup>},
 * whose entries are fields of their own named {@code component.key}.
 *
 * @param <R> the record
 */
public final class SettingsForm<R extends Record> {
    /** What reading a form gives: a record, or everything that is wrong with it at once. */
    public sealed interface Read<R> {
        record Valid<R>(R settings) implements Read<R> {}

        record Invalid<R>(List<FieldError> errors) implements Read<R> {}
    }

    /** How many values a field has. */
    public enum Shape {
        SINGLE,
        /** Several, separated by commas. */
        SET,
        /** One for each key, in fields of their own named {@code component.key}. */
        MAP
    }

    /** One field. {@code type} is that of a single value; {@code options} holds the constants of an enum. */
    public record Field(
            String name, Class<?> type, Shape shape, Optional<String> preset, boolean required, List<String> options) {
        public boolean isSecret() {
            return type == Secret.class;
        }
    }

    private final Class<R> type;

    private SettingsForm(Class<R> type) {
        this.type = type;
    }

    public static <R extends Record> SettingsForm<R> of(Class<R> type) {
        return new SettingsForm<>(type);
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            FieldType shape = FieldType.of(component.getGenericType());
            fields.add(new Field(
                    component.getName(),
                    shape.value(),
                    shape.shape(),
                    preset(component),
                    isRequired(component),
                    shape.options()));
        }
        return List.copyOf(fields);
    }

    /**
     * Reads what a person or a file gave, as text by field name. Names that do not exist are errors. A field left empty is
     * its preset.
     */
    public Read<R> read(Map<String, String> given) {
        Map<String, String> rest = new TreeMap<>(given);
        List<FieldError> errors = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], rest, errors);
        }
        // Without the value: it may be a secret under a misspelled name.
        rest.keySet().forEach(name -> errors.add(new FieldError(name, FieldError.Kind.UNKNOWN, "")));
        if (!errors.isEmpty()) {
            return new Read.Invalid<>(List.copyOf(errors));
        }
        try {
            return new Read.Valid<>(Records.make(type, values));
        } catch (IllegalArgumentException refusal) {
            String reason = Optional.ofNullable(refusal.getMessage()).orElse("");
            return new Read.Invalid<>(List.of(new FieldError("", FieldError.Kind.MALFORMED, reason)));
        }
    }

    /** The record as text by field name: what {@link #read} takes. Secrets are in it. */
    public Map<String, String> write(R settings) {
        Map<String, String> text = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            FieldType.of(component.getGenericType()).write(component.getName(), Records.get(component, settings), text);
        }
        return text;
    }

    private static @Nullable Object value(
            RecordComponent component, Map<String, String> rest, List<FieldError> errors) {
        String name = component.getName();
        FieldType shape = FieldType.of(component.getGenericType());
        if (shape.isMap()) {
            return shape.takeMap(name, rest);
        }
        String given = Optional.ofNullable(rest.remove(name)).map(String::strip).orElse("");
        String text = given.isEmpty() ? preset(component).orElse("") : given;
        if (text.isEmpty() && isRequired(component)) {
            errors.add(new FieldError(name, FieldError.Kind.MISSING, ""));
            return null;
        }
        try {
            return shape.parse(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            errors.add(new FieldError(name, FieldError.Kind.MALFORMED, shape.value() == Secret.class ? "" : text));
            return null;
        }
    }

    private static Optional<String> preset(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value);
    }

    private static boolean isRequired(RecordComponent component) {
        Type t = component.getGenericType();
        return preset(component).isEmpty()
                && !FieldType.of(t).isOptional()
                && !FieldType.of(t).isMap();
    }
}
