package nl.doorzet.server.web.api.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.doorzet.server.web.api.About;

/** JSON Schema (2020-12, as in OpenAPI 3.1) of Java types, as Jackson writes and strictly reads them. */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(YearMonth.class, Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$")));

    private final Map<String, Object> named = new TreeMap<>();

    /** Which way it goes. */
    enum Direction {
        /** What may be left out may be; nothing else is taken. */
        READ,
        /** Everything is there, if only as null; more may be added. */
        WRITTEN
    }

    /** Those of the records that were met, by name. */
    Map<String, Object> named() {
        return named;
    }

    /** @throws IllegalArgumentException for a type that is not told in JSON so far */
    Map<String, Object> of(Type type, Direction direction) {
        return switch (type) {
            case ParameterizedType generic -> of(generic, direction);
            case Class<?> simple when SIMPLE.containsKey(simple) -> Map.copyOf(SIMPLE.get(simple));
            case Class<?> constants
            when constants.isEnum() ->
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(constants.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            case Class<?> made when made.isRecord() -> record(made, direction);
            default -> throw new IllegalArgumentException("There is no schema for " + type);
        };
    }

    private Map<String, Object> of(ParameterizedType generic, Direction direction) {
        Type[] inner = generic.getActualTypeArguments();
        Type outer = generic.getRawType();
        if (outer == Optional.class) {
            return Map.of("anyOf", List.of(of(inner[0], direction), Map.of("type", "null")));
        } else if (outer == List.class) {
            return Map.of("type", "array", "items", of(inner[0], direction));
        } else if (outer == Map.class) {
            return Map.of("type", "object", "additionalProperties", of(inner[1], direction));
        }
        throw new IllegalArgumentException("There is no schema for " + generic);
    }

    private Map<String, Object> record(Class<?> type, Direction direction) {
        String name = type.getName()
                .substring(type.getPackageName().length() + 1)
                .replace("Json", "")
                .replace("$", "");
        if (named.putIfAbsent(name, Map.of()) == null) {
            named.put(name, object(type, direction));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> type, Direction direction) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), described(component, of(component.getGenericType(), direction)));
            if (direction == Direction.WRITTEN || component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "object"));
        schema.put("properties", properties);
        schema.put("required", required);
        if (direction == Direction.READ) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private static Map<String, Object> described(RecordComponent component, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>(schema);
        Optional.ofNullable(component.getAnnotation(About.class))
                .ifPresent(about -> described.put("description", about.value()));
        return described;
    }
}
