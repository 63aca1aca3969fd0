package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** Ends the handling of a request with an error answer in the vendor's shape. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §2 [S], example 14; the texts are ours")
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super(answer.text(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    /** 400: the request is not one that the API understands. */
    static Refusal malformed(String text) {
        return new Refusal(Json.answer(400, Json.object().put("error", text)));
    }

    /** 400 with a symbolic reason. */
    static Refusal malformed(String text, String subject, String symbol) {
        return new Refusal(Json.answer(400, error(text, subject, symbol)));
    }

    static Refusal unauthorized() {
        return new Refusal(Json.answer(401, Json.object().put("error", "The access token is invalid")));
    }

    /** 402: the free plan's number of invoices of this month is used up. */
    static Refusal limitReached() {
        return new Refusal(Json.answer(402, error("Limit reached", "administration", "limit_reached")));
    }

    static Refusal notFound() {
        ObjectNode body = Json.object().put("error", "record not found");
        body.putNull("symbolic");
        return new Refusal(Json.answer(404, body));
    }

    private static ObjectNode error(String text, String subject, String symbol) {
        ObjectNode body = Json.object().put("error", text);
        body.putObject("symbolic").put(subject, symbol);
        return body;
    }
}
