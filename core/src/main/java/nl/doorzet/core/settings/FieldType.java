package nl.doorzet.core.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one record component's type is read from and written to text. */
record FieldType(Class<?> raw, Class<?> value) {
    static FieldType of(Type type) {
        if (type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> raw) {
            Type last = p.getActualTypeArguments()[p.getActualTypeArguments().length - 1];
            return new FieldType(raw, (Class<?>) last);
        }
        return new FieldType((Class<?>) type, (Class<?>) type);
    }

    boolean isOptional() {
        return raw == Optional.class;
    }

    boolean isMap() {
        return raw == Map.class;
    }

    SettingsForm.Shape shape() {
        return isMap() ? SettingsForm.Shape.MAP : raw == Set.class ? SettingsForm.Shape.SET : SettingsForm.Shape.SINGLE;
    }

    List<String> options() {
        return value.isEnum()
                ? Arrays.stream(value.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** Takes {@code name.key} entries out of the rest. */
    Map<String, Lookup> takeMap(String name, Map<String, String> rest) {
        Map<String, Lookup> taken = new LinkedHashMap<>();
        List<String> names =
                rest.keySet().stream().filter(n -> n.startsWith(name + ".")).toList();
        for (String full : names) {
            String text =
                    Optional.ofNullable(rest.remove(full)).map(String::strip).orElse("");
            if (!text.isEmpty()) {
                taken.put(full.substring(name.length() + 1), new Lookup(text));
            }
        }
        return Map.copyOf(taken);
    }

    Object parse(String text) {
        if (raw == Optional.class) {
            return text.isEmpty() ? Optional.empty() : Optional.of(scalar(text));
        }
        if (raw == Set.class) {
            Set<Integer> numbers = new TreeSet<>();
            for (String part : text.split("[,\\s]+", -1)) {
                if (!part.isEmpty()) {
                    numbers.add(Integer.valueOf(part));
                }
            }
            return numbers;
        }
        return scalar(text);
    }

    private Object scalar(String text) {
        if (value == String.class) {
            return text;
        } else if (value == boolean.class || value == Boolean.class) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text);
            };
        } else if (value == int.class || value == Integer.class) {
            return Integer.valueOf(text);
        } else if (value == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (value == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (value == ZoneId.class) {
            return ZoneId.of(text);
        } else if (value == URI.class) {
            return URI.create(text);
        } else if (value == Secret.class) {
            return new Secret(text);
        } else if (value == Lookup.class) {
            return new Lookup(text);
        } else if (value.isEnum()) {
            return Arrays.stream(value.getEnumConstants())
                    .filter(constant -> constant.toString().equalsIgnoreCase(text.replace('-', '_')))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
        throw new IllegalStateException("Settings cannot have fields of type " + value.getName());
    }

    void write(String name, @Nullable Object content, Map<String, String> text) {
        switch (content) {
            case Map<?, ?> map -> map.forEach((key, choice) -> text.put(name + "." + key, String.valueOf(choice)));
            case Optional<?> optional -> optional.ifPresent(value -> text.put(name, scalarText(value)));
            case Set<?> set ->
                text.put(name, set.stream().map(String::valueOf).sorted().collect(Collectors.joining(",")));
            case null -> {}
            default -> text.put(name, scalarText(content));
        }
    }

    private static String scalarText(Object value) {
        return value instanceof Secret secret ? secret.value() : value.toString();
    }
}
