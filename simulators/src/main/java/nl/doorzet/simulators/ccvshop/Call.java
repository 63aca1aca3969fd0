package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Received;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A request that found its route; ids are those of the path, from the left. */
record Call(Received request, Query query, List<Long> ids) {
    long id() {
        return ids.getFirst();
    }

    /** The body, an object with no other fields than these; unknown fields are refused: assumed. */
    ObjectNode body(Set<String> fields) {
        JsonNode body;
        try {
            body = Json.parse(request.body());
        } catch (JacksonException e) {
            throw Refusal.invalid("The body is not JSON.");
        }
        if (!(body instanceof ObjectNode object)) {
            throw Refusal.invalid("The body is not a JSON object.");
        }
        object.propertyNames().forEach(name -> {
            if (!fields.contains(name)) {
                throw Refusal.invalid("The field '" + name + "' cannot be written.");
            }
        });
        return object;
    }
}
