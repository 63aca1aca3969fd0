package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.util.List;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Searching and reading, with the few conditions that a client of invoices needs. */
@Evidence(value = OBSERVED, source = "reference tryton, The API and Appendix: search_read, names with dots")
final class Query {
    private final Store store;
    private final Invoicing invoicing;

    Query(Store store, Invoicing invoicing) {
        this.store = store;
        this.invoicing = invoicing;
    }

    /** The rows that fit the conditions, by number. */
    List<ObjectNode> search(String model, JsonNode conditions) {
        if (!conditions.isArray()) {
            throw Refused.fault(model);
        }
        return store.all(model).stream()
                .filter(row -> conditions.valueStream().allMatch(condition -> fits(row, model, condition)))
                .toList();
    }

    private boolean fits(ObjectNode row, String model, JsonNode condition) {
        if (!condition.isArray() || condition.size() != 3) {
            throw Refused.fault(model);
        }
        List<JsonNode> values = values(row, model, condition.path(0).asString(""));
        JsonNode wanted = condition.path(2);
        return switch (condition.path(1).asString("")) {
            case "=" -> values.contains(wanted);
            case "!=" -> !values.contains(wanted);
            case "in" -> wanted.valueStream().anyMatch(values::contains);
            default -> throw Refused.fault(condition.path(1).asString(""));
        };
    }

    /** What a name leads to; behind a dot stands a field of what the first names, or of each that belongs to the row. */
    private List<JsonNode> values(ObjectNode row, String model, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return List.of(read(row, model, name));
        }
        String first = name.substring(0, dot);
        Field field = Store.field(model, first);
        List<ObjectNode> named = field.kind() == Field.Kind.MANY
                ? store.below(row, model, first)
                : store.row(field.relation(), row.path(first).asInt(0)).stream().toList();
        return named.stream()
                .flatMap(each -> values(each, field.relation(), name.substring(dot + 1)).stream())
                .toList();
    }

    /** A row with these fields, and always its number. */
    ObjectNode read(ObjectNode row, String model, JsonNode names) {
        ObjectNode read = Json.object().put("id", row.path("id").asInt());
        for (JsonNode name : names) {
            read.set(name.asString(""), read(row, model, name.asString("")));
        }
        return read;
    }

    private JsonNode read(ObjectNode row, String model, String name) {
        if (name.equals("id")) {
            return row.path("id");
        }
        Field field = Store.field(model, name);
        return switch (field.kind()) {
            case TEXT, QUANTITY, AMOUNT, DATE, ONE -> row.hasNonNull(name) ? row.path(name) : Json.none();
            case FLAG -> row.hasNonNull(name) ? row.path(name) : Json.NODES.booleanNode(false);
            case TIED -> row.hasNonNull(name) ? row.path(name) : Json.array();
            case MANY -> numbers(store.below(row, model, name));
            case COMPUTED -> invoicing.computed(row, model, name);
        };
    }

    private static ArrayNode numbers(List<ObjectNode> rows) {
        ArrayNode ids = Json.array();
        rows.forEach(row -> ids.add(row.path("id").asInt()));
        return ids;
    }
}
