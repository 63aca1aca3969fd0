package nl.doorzet.server.web.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.core.settings.Lookup;
import nl.doorzet.core.settings.SettingsForm.Field;
import nl.doorzet.server.web.SettingWords;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.settings.FieldView.Control;
import nl.doorzet.server.web.settings.FieldView.Option;

/** Draws fields by their type. */
final class FieldViews {
    private static final int MOST_STATUSES = 50;
    /** A help text that names the description's own places shows them as they are typed. */
    private static final Map<String, String> AS_TYPED = Stream.of("number", "order", "invoice", "customer", "payment")
            .collect(Collectors.toUnmodifiableMap(place -> place, place -> "{" + place + "}"));

    private final Draft draft;
    private final Map<String, FieldError> errors;
    private final Rows rows;
    private final String shopSystem;
    private final Texts t;

    FieldViews(Draft draft, Map<String, FieldError> errors, Rows rows, String shopSystem, Texts t) {
        this.draft = draft;
        this.errors = errors;
        this.rows = rows;
        this.shopSystem = shopSystem;
        this.t = t;
    }

    FieldView draw(String name, Field field) {
        String label = t.say("setting." + field.name());
        return switch (field.shape()) {
            case MAP ->
                view(name, field, Control.ROWS, label, List.of(), rows.of(name, draft, errors), rows.isNeeded(name));
            case SET -> {
                List<Option> options = several(name, field, draft.text(name));
                yield view(name, field, options.isEmpty() ? Control.TEXT : Control.CHECKS, label, options);
            }
            case SINGLE -> single(name, field, label);
        };
    }

    private FieldView single(String name, Field field, String label) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            List<Option> options = constants(name, field);
            return view(name, field, options.size() > 3 ? Control.SELECT : Control.RADIO, label, options);
        } else if (type == boolean.class || type == Boolean.class) {
            boolean on = value(name, field).equals("true");
            return view(name, field, Control.CHECK, label, List.of(new Option("true", label, on)));
        } else if (type == Lookup.class) {
            return rows.lookup(name, label, help(field), draft.text(name), error(name, type));
        } else if (type == LocalDate.class) {
            return view(name, field, Control.DATE, label, List.of());
        } else if (type == BigDecimal.class || type == int.class || type == Integer.class) {
            return view(name, field, Control.NUMBER, label, List.of());
        } else if (type == ZoneId.class) {
            return view(name, field, Control.ZONE, label, List.of());
        }
        return view(name, field, Control.TEXT, label, List.of());
    }

    private List<Option> constants(String name, Field field) {
        String chosen = value(name, field);
        Stream<Option> none = field.required() || field.preset().isPresent()
                ? Stream.of()
                : Stream.of(new Option("", t.say("setting." + field.name() + ".none"), chosen.isEmpty()));
        return Stream.concat(
                        none,
                        field.options().stream()
                                .map(constant -> new Option(
                                        constant,
                                        t.say("setting." + field.name() + "." + constant),
                                        constant.equals(chosen))))
                .toList();
    }

    /** By the names in the lists, or the shop system's own names of its order statuses; none where no names are known. */
    private List<Option> several(String name, Field field, String chosen) {
        Map<String, String> names = new LinkedHashMap<>(rows.labels(name));
        if (names.isEmpty() && field.name().equals("orderStatuses")) {
            IntStream.rangeClosed(1, MOST_STATUSES)
                    .mapToObj(String::valueOf)
                    .filter(n -> t.has(status(n)))
                    .forEach(n -> names.put(n, t.say(status(n))));
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> ticked = List.of(chosen.split(",", -1));
        ticked.stream().filter(n -> !n.isEmpty()).forEach(n -> names.putIfAbsent(n, n));
        return names.entrySet().stream()
                .map(n -> new Option(n.getKey(), n.getValue(), ticked.contains(n.getKey())))
                .toList();
    }

    private String status(String number) {
        return "shopstatus." + shopSystem + "." + number;
    }

    private FieldView view(String name, Field field, Control control, String label, List<Option> options) {
        return view(name, field, control, label, options, List.of(), true);
    }

    private FieldView view(
            String name,
            Field field,
            Control control,
            String label,
            List<Option> options,
            List<FieldView> fieldRows,
            boolean open) {
        return new FieldView(
                name,
                control,
                label,
                help(field),
                value(name, field),
                field.preset().orElse(""),
                options,
                fieldRows,
                error(name, field.type()),
                "",
                open);
    }

    private String value(String name, Field field) {
        return Optional.of(draft.text(name))
                .filter(text -> !text.isEmpty())
                .orElse(field.preset().orElse(""));
    }

    private String help(Field field) {
        return t.say("setting." + field.name() + ".help", AS_TYPED);
    }

    private String error(String name, Class<?> type) {
        return Optional.ofNullable(errors.get(name))
                .map(error -> SettingWords.error(error, type, t))
                .orElse("");
    }
}
