package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** Collects what is wrong with a body's values, for one answer 422. */
@Evidence(
        value = DOCUMENTED,
        source = "reference moneybird §2 [S], example 14; texts and codes other than blank are ours")
final class Problems {
    private final ObjectNode error = Json.object();
    private final ObjectNode details = Json.object();

    void blank(String field) {
        add(field, "blank", "can't be blank");
    }

    void invalid(String field) {
        add(field, "invalid", "is invalid");
    }

    void add(String field, String code, String text) {
        error.withArray(field).add(text);
        details.withArray(field).addObject().put("error", code);
    }

    void refuseIfAny() {
        if (!error.isEmpty()) {
            throw new Refusal(answer());
        }
    }

    Answer answer() {
        ObjectNode body = Json.object();
        body.set("error", error);
        body.set("details", details);
        return Json.answer(422, body);
    }
}
