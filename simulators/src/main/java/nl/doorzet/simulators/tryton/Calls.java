package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods of the models: positional arguments, the context last. */
@Evidence(value = OBSERVED, source = "reference tryton, The API: every further call")
final class Calls {
    private static final Set<String> MAKEABLE = Set.of("party.party", Invoicing.INVOICE, Invoicing.WARNING);

    private final Store store;
    private final Invoicing invoicing;
    private final Query query;

    Calls(Store store, Invoicing invoicing) {
        this.store = store;
        this.invoicing = invoicing;
        this.query = new Query(store, invoicing);
    }

    JsonNode call(String method, List<JsonNode> params) {
        int last = method.lastIndexOf('.');
        if (!method.startsWith("model.") || last < "model.".length() || params.isEmpty()) {
            throw Refused.fault(method);
        }
        String model = method.substring("model.".length(), last);
        List<JsonNode> arguments = params.subList(0, params.size() - 1);
        JsonNode context = params.getLast();
        if (model.equals("res.user") && method.endsWith(".get_preferences")) {
            return preferences();
        } else if (!context.isObject() || context.path("company").asInt(0) != Chart.COMPANY) {
            throw Refused.fault("company");
        }
        return switch (method.substring(last + 1)) {
            case "search_read" -> searchRead(model, exactly(arguments, 5));
            case "read" -> read(model, exactly(arguments, 2));
            case "create" -> create(model, exactly(arguments, 1).getFirst());
            case "post" -> post(model, exactly(arguments, 1).getFirst());
            default -> throw Refused.fault(method);
        };
    }

    private static List<JsonNode> exactly(List<JsonNode> arguments, int number) {
        if (arguments.size() != number) {
            throw Refused.fault("arguments");
        }
        return arguments;
    }

    private static ObjectNode preferences() {
        return Json.object()
                .put("company", Chart.COMPANY)
                .put("company.rec_name", "Fietsenwinkel De Spaak")
                .put("language", "nl");
    }

    private ArrayNode searchRead(String model, List<JsonNode> arguments) {
        int offset = arguments.get(1).asInt(0);
        long limit =
                arguments.get(2).isNull() ? Long.MAX_VALUE : arguments.get(2).asLong();
        ArrayNode found = Json.array();
        query.search(model, arguments.get(0)).stream()
                .skip(offset)
                .limit(limit)
                .forEach(row -> found.add(query.read(row, model, arguments.get(4))));
        return found;
    }

    private ArrayNode read(String model, List<JsonNode> arguments) {
        ArrayNode read = Json.array();
        for (JsonNode id : arguments.getFirst()) {
            ObjectNode row = store.row(model, id.asInt(0)).orElseThrow(() -> Refused.fault(model));
            read.add(query.read(row, model, arguments.get(1)));
        }
        return read;
    }

    @Evidence(value = ASSUMED, source = "the subset is ours: the real server lets a client make much more")
    private ArrayNode create(String model, JsonNode given) {
        if (!MAKEABLE.contains(model) || !given.isArray()) {
            throw Refused.fault(model);
        }
        ArrayNode made = Json.array();
        for (JsonNode thing : given) {
            int id = store.create(model, thing);
            switch (model) {
                case Invoicing.INVOICE -> invoicing.made(id);
                case "party.party" -> new Parties(store).made(id);
                default -> {
                    // A confirmation may be of anything.
                }
            }
            made.add(id);
        }
        return made;
    }

    private JsonNode post(String model, JsonNode ids) {
        if (!model.equals(Invoicing.INVOICE) || !ids.isArray()) {
            throw Refused.fault(model);
        }
        ids.forEach(id -> invoicing.post(id.asInt(0)));
        return Json.none();
    }
}
