package nl.doorzet.server.web.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import org.springframework.util.MultiValueMap;

/**
 * Rules as somebody is filling them in: text by the names of {@link Change}, right or wrong, saved or not.
 *
 * @param texts what stands in each field; none for an empty one
 */
public record Draft(Map<String, String> texts) {
    static final String PUSH = "push.";
    static final String BOOKING = "booking.";
    /** A pair of fields that adds an entry to a map: {@code +key.booking.vat} and {@code +value.booking.vat}. */
    static final String NEW_KEY = "+key.";

    static final String NEW_VALUE = "+value.";

    private static final int LONGEST = 500;

    public Draft {
        texts = Map.copyOf(texts);
    }

    /** What reading a draft gives. */
    public sealed interface Read {
        record Valid(PushRules push, BookingRules booking) implements Read {}

        /** By the field's name; an empty name for what is wrong with several together. */
        record Invalid(Map<String, FieldError> errors) implements Read {}
    }

    public static Draft of(Connection connection) {
        return new Draft(Change.texts(connection.pushRules(), connection.bookingRules()));
    }

    /** What a browser sent; other parameters are left alone. */
    public static Draft of(MultiValueMap<String, String> sent, Lists lists) {
        Map<String, String> texts = new TreeMap<>();
        for (Section section : Section.values()) {
            for (SettingsForm.Field field : section.fields()) {
                String name = section.prefix() + field.name();
                switch (field.shape()) {
                    case SINGLE -> put(texts, name, cleaned(last(sent, name), field));
                    case SET ->
                        put(
                                texts,
                                name,
                                sent.getOrDefault(name, List.of()).stream()
                                        .map(Draft::clean)
                                        .filter(t -> !t.isEmpty())
                                        .collect(Collectors.joining(",")));
                    case MAP -> {
                        sent.keySet().stream()
                                .filter(key -> key.startsWith(name + "."))
                                .forEach(key -> put(texts, key, last(sent, key)));
                        String key = last(sent, NEW_KEY + name);
                        if (!key.isEmpty()) {
                            put(texts, name + "." + key, last(sent, NEW_VALUE + name));
                        }
                    }
                }
            }
        }
        texts.replaceAll(lists::id);
        return new Draft(texts);
    }

    /** Both records, or everything that is wrong with them. */
    public Read read() {
        Map<String, FieldError> errors = new TreeMap<>();
        var push = read(Section.PUSH, PushRules.class, errors);
        var booking = read(Section.BOOKING, BookingRules.class, errors);
        return errors.isEmpty() ? new Read.Valid(push.getFirst(), booking.getFirst()) : new Read.Invalid(errors);
    }

    /** One, or none when something is wrong. */
    private <R extends Record> List<R> read(Section section, Class<R> type, Map<String, FieldError> errors) {
        Map<String, String> own = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(section.prefix())) {
                own.put(name.substring(section.prefix().length()), text);
            }
        });
        return switch (SettingsForm.of(type).read(own)) {
            case SettingsForm.Read.Valid<R>(R rules) -> List.of(rules);
            case SettingsForm.Read.Invalid<R>(var wrong) -> {
                wrong.forEach(e -> errors.put(e.field().isEmpty() ? "" : section.prefix() + e.field(), e));
                yield new ArrayList<>();
            }
        };
    }

    /** What was typed where something from a list is wanted, and is not on it. What stood there before may stay. */
    Map<String, FieldError> strangers(Lists lists, Draft before) {
        Map<String, FieldError> strangers = new TreeMap<>();
        texts.forEach((name, text) -> {
            List<Choice> choices = lists.of(name);
            if (!choices.isEmpty()
                    && !lists.isOfSeveral(name)
                    && choices.stream().noneMatch(choice -> choice.id().equals(text))
                    && !before.text(name).equals(text)) {
                strangers.put(name, new FieldError(name, FieldError.Kind.MALFORMED, text));
            }
        });
        return strangers;
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private static void put(Map<String, String> texts, String name, String text) {
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    /** The last: a box that can be ticked has a hidden field before it, for when it is not. */
    private static String last(MultiValueMap<String, String> sent, String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : clean(values.getLast());
    }

    private static String clean(String text) {
        String plain = text.replace("\0", "").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** People write amounts with a comma. */
    private static String cleaned(String text, SettingsForm.Field field) {
        return field.type() == BigDecimal.class ? text.replace(',', '.') : text;
    }
}
