package nl.doorzet.simulators.tryton;

import static nl.doorzet.simulators.Evidence.Basis.ASSUMED;
import static nl.doorzet.simulators.Evidence.Basis.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON-RPC: an envelope with a number, a method and positional arguments; a session in a header. */
final class TrytonApi implements Api {
    private static final String LOGIN = "common.db.login";

    private final String database;
    private final Store store;
    private final Sessions sessions;
    private final Calls calls;

    TrytonApi(String database, Store store, Invoicing invoicing, Sessions sessions) {
        this.database = database;
        this.store = store;
        this.sessions = sessions;
        calls = new Calls(store, invoicing);
    }

    @Override
    @Evidence(value = OBSERVED, source = "reference tryton, The API; 404 for another path is ours")
    public Answer answer(Received request) {
        if (!request.method().equals("POST") || !request.path().equals("/" + database + "/")) {
            return Answer.empty(404);
        }
        JsonNode envelope = envelope(request);
        if (!envelope.path("id").isIntegralNumber()
                || !envelope.path("method").isString()
                || !envelope.path("params").isArray()) {
            return Answer.empty(400);
        }
        ObjectNode answer = Json.object();
        answer.set("id", envelope.path("id"));
        if (isLogin(request)) {
            Optional<String> key = sessions.logIn(envelope.path("params"));
            key.ifPresent(
                    k -> answer.set("result", Json.array().add(Sessions.USER_ID).add(k)));
            return key.isPresent() ? Json.answer(answer) : unauthorized();
        } else if (!sessions.admits(request)) {
            return unauthorized();
        }
        List<JsonNode> params = envelope.path("params").valueStream().toList();
        return Json.answer(called(answer, envelope.path("method").asString(), params));
    }

    /** One call at a time, whole or not at all. */
    private ObjectNode called(ObjectNode answer, String method, List<JsonNode> params) {
        synchronized (store) {
            Map<String, SortedMap<Integer, ObjectNode>> before = store.copy();
            try {
                answer.set("result", calls.call(method, params));
            } catch (Refused refused) {
                store.restore(before);
                answer.set("error", refused.error());
            }
        }
        return answer;
    }

    @Override
    @Evidence(
            value = ASSUMED,
            source = "reference tryton for 401 and UserError; 429 and 500 as its web framework gives them")
    public Answer trouble(Fault fault, Received request) {
        return switch (fault) {
            case BUSY -> Answer.of(429, "text/html", "<title>429 Too Many Requests</title>");
            case FORGET_ACCESS -> {
                if (!isLogin(request)) {
                    sessions.forgetPassword();
                }
                yield unauthorized();
            }
            case REFUSE -> {
                ObjectNode answer = Json.object();
                answer.set("id", envelope(request).path("id"));
                answer.set(
                        "error",
                        Refused.user("The simulator was told to refuse this.").error());
                yield Json.answer(answer);
            }
            case GARBAGE -> Answer.of(200, "text/html", "<html><body>Even geduld</body></html>");
            case CRASH_BEFORE, CRASH_AFTER, HANG_UP_BEFORE, HANG_UP_AFTER, HANG, SLOW, STALE_ANSWER ->
                Answer.of(500, "text/html", "<title>500 Internal Server Error</title>");
        };
    }

    private static Answer unauthorized() {
        return Answer.empty(401).with("WWW-Authenticate", "Basic realm=\"Tryton\"");
    }

    private static boolean isLogin(Received request) {
        return envelope(request).path("method").asString("").equals(LOGIN);
    }

    private static JsonNode envelope(Received request) {
        try {
            return Json.parse(request.body());
        } catch (JacksonException _) {
            return Json.none();
        }
    }
}
