package nl.doorzet.simulators.tryton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the books hold: rows per model, by number. One user at a time. */
final class Store {
    private final Map<String, SortedMap<Integer, ObjectNode>> rows = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** What it held, to go back to when a call is refused. */
    Map<String, SortedMap<Integer, ObjectNode>> copy() {
        Map<String, SortedMap<Integer, ObjectNode>> copy = new HashMap<>();
        rows.forEach((model, all) -> {
            SortedMap<Integer, ObjectNode> each = new TreeMap<>();
            all.forEach((id, row) -> each.put(id, row.deepCopy()));
            copy.put(model, each);
        });
        return copy;
    }

    void restore(Map<String, SortedMap<Integer, ObjectNode>> copy) {
        rows.clear();
        rows.putAll(copy);
    }

    static Map<String, Field> fields(String model) {
        return Optional.ofNullable(Schema.MODELS.get(model)).orElseThrow(() -> Refused.fault(model));
    }

    static Field field(String model, String name) {
        return Optional.ofNullable(fields(model).get(name)).orElseThrow(() -> Refused.fault(name));
    }

    List<ObjectNode> all(String model) {
        return List.copyOf(rows.getOrDefault(model, new TreeMap<>()).values());
    }

    Optional<ObjectNode> row(String model, int id) {
        return Optional.ofNullable(rows.getOrDefault(model, new TreeMap<>()).get(id));
    }

    /** What the field of a row names. */
    ObjectNode named(ObjectNode row, String model, String name) {
        Field field = field(model, name);
        return row(field.relation(), row.path(name).asInt(0)).orElseThrow(() -> Refused.domain(name, model));
    }

    /** The rows that belong to this one. */
    List<ObjectNode> below(ObjectNode row, String model, String name) {
        Field field = field(model, name);
        return all(field.relation()).stream()
                .filter(each ->
                        each.path(field.inverse()).asInt(0) == row.path("id").asInt())
                .toList();
    }

    void remove(String model, ObjectNode row) {
        Objects.requireNonNull(rows.get(model)).remove(row.path("id").asInt());
    }

    /** Makes a row, and those that belong to it, from what a client gives. */
    int create(String model, JsonNode given) {
        return create(model, given, "", 0);
    }

    private int create(String model, JsonNode given, String owner, int ownersId) {
        if (!given.isObject()) {
            throw Refused.fault(model);
        }
        int id = last.merge(model, 1, Integer::sum);
        ObjectNode row = Json.object().put("id", id);
        if (!owner.isEmpty()) {
            row.put(owner, ownersId);
        }
        rows.computeIfAbsent(model, _ -> new TreeMap<>()).put(id, row);
        given.forEachEntry((name, value) -> set(row, model, name, value));
        fields(model).forEach((name, field) -> {
            if (field.required() && !row.hasNonNull(name)) {
                throw Refused.missing(name, model);
            }
        });
        return id;
    }

    private void set(ObjectNode row, String model, String name, JsonNode value) {
        Field field = field(model, name);
        if (value.isNull()) {
            return;
        }
        field.check(name, model, value);
        switch (field.kind()) {
            case TEXT, FLAG, QUANTITY, AMOUNT, DATE -> row.set(name, value);
            case ONE -> {
                row.set(name, value);
                named(row, model, name);
            }
            case TIED -> row.set(name, tied(field, name, model, value));
            case MANY -> {
                for (JsonNode thing : verb(value, "create", name)) {
                    create(
                            field.relation(),
                            thing,
                            field.inverse(),
                            row.path("id").asInt());
                }
            }
            case COMPUTED -> throw Refused.fault(name);
        }
    }

    private ArrayNode tied(Field field, String name, String model, JsonNode value) {
        ArrayNode ids = Json.array();
        for (JsonNode id : verb(value, "add", name)) {
            if (row(field.relation(), id.asInt(0)).isEmpty()) {
                throw Refused.domain(name, model);
            }
            ids.add(id.asInt());
        }
        return ids;
    }

    /** What stands behind each verb of a relation's value. */
    private static List<JsonNode> verb(JsonNode value, String allowed, String name) {
        List<JsonNode> things = new ArrayList<>();
        for (JsonNode part : value) {
            if (part.size() != 2
                    || !part.path(0).asString("").equals(allowed)
                    || !part.path(1).isArray()) {
                throw Refused.fault(name);
            }
            part.path(1).forEach(things::add);
        }
        return things;
    }
}
