package nl.doorzet.simulators.ccvshop;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a route answers when all is well; no body with 204. */
record Reply(int status, @Nullable ObjectNode body) {
    static Reply ok(ObjectNode body) {
        return new Reply(200, body);
    }

    static Reply created(ObjectNode body) {
        return new Reply(201, body);
    }

    static Reply done() {
        return new Reply(204, null);
    }
}
