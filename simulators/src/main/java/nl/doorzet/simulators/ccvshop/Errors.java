package nl.doorzet.simulators.ccvshop;

import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of errors; they are not signed. */
final class Errors {
    private final Set<Quirk> quirks;

    Errors(Set<Quirk> quirks) {
        this.quirks = quirks;
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §4.3 [V,S]; message texts are our own")
    Answer answer(Refusal refusal) {
        if (refusal.status() == 400 && quirks.contains(Quirk.CLIENT_ERRORS_ARE_500)) {
            return json(500, "500.90", refusal.words());
        }
        return json(refusal.status(), refusal.code(), refusal.words());
    }

    private Answer json(int status, String code, String message) {
        if (quirks.contains(Quirk.ERRORS_ARE_NOT_JSON)) {
            return Answer.of(status, "text/html; charset=utf-8", "<html><body><h1>" + status + "</h1></body></html>");
        }
        ObjectNode body = Json.object().put("status", status);
        if (!quirks.contains(Quirk.ERRORS_WITHOUT_CODE)) {
            body.put("code", code);
        }
        return Answer.json(status, Json.text(body.put("developermessage", message)));
    }
}
