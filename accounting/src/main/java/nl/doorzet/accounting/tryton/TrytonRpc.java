package nl.doorzet.accounting.tryton;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.doorzet.accounting.Json;
import nl.doorzet.accounting.Refusal;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The wire: JSON-RPC in a session (reference tryton, The API). Business errors come with status 200; a call that was refused was
 * rolled back, so it had no effect.
 */
final class TrytonRpc {
    private static final Json JSON = Json.snakeCase();

    /** A safe integer for every reader of JSON. */
    private static final long IDS = 1L << 52;

    private static final int LONGEST = 300;

    private final URI address;
    private final String user;
    private final String password;
    private final Http http;
    private @Nullable String session;
    private int userId;

    private record Call(long id, String method, List<? extends @Nullable Object> params) {}

    TrytonRpc(TrytonSettings settings, Http http) {
        address = URI.create(settings.root() + "/" + segment(settings.database()) + "/");
        user = settings.user();
        password = settings.password().value();
        this.http = http;
    }

    /**
     * Calls a method and gives its result.
     *
     * @param what what it is for, in English
     * @throws Refusal if the books refuse it on its content
     */
    Answer call(String what, String method, @Nullable Object... params) {
        String known = session;
        String key = known == null ? logIn() : known;
        try {
            return inSession(what, method, key, params);
        } catch (NoAccess _) {
            // A session ends after some time; what was turned away had no effect. A new one is tried once.
            return inSession(what, method, logIn(), params);
        }
    }

    /** The number of the user, once anything was called. */
    int userId() {
        return userId;
    }

    private Answer inSession(String what, String method, String key, @Nullable Object... params) {
        return exchange(what, method, Arrays.asList(params), Map.of("Authorization", "Session " + key));
    }

    private String logIn() {
        session = null;
        List<Object> params = List.of(user, Map.of("password", password), "nl");
        Answer answer = exchange("log in", "common.db.login", params, Map.of());
        JsonNode result = answer.result();
        if (!result.isArray() || result.size() != 2) {
            throw answer.misunderstood();
        }
        userId = result.path(0).asInt(0);
        String key =
                user + ":" + result.path(0).asString("") + ":" + result.path(1).asString("");
        session = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        return session;
    }

    private Answer exchange(
            String what, String method, List<? extends @Nullable Object> params, Map<String, String> headers) {
        // An answer to anything else than this very request shows by its number.
        long id = ThreadLocalRandom.current().nextLong(IDS);
        Request request = Request.post(what, address, "application/json", JSON.write(new Call(id, method, params)));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request = request.with(header.getKey(), header.getValue());
        }
        Response response = http.send(request);
        if (response.status() >= 400) {
            throw new Refusal(what, response.status(), "");
        }
        JsonNode answer = JSON.read(request, response, JsonNode.class);
        if (!response.isSuccess() || answer.path("id").asLong(-1) != id) {
            throw Json.misunderstood(request);
        }
        JsonNode error = answer.path("error");
        if (!error.isMissingNode() && !error.isNull()) {
            throw failure(request, error);
        } else if (!answer.has("result")) {
            throw Json.misunderstood(request);
        }
        return new Answer(request, answer.path("result"));
    }

    /** A business error is a kind and its texts; anything else is a fault of the server of which nobody knows the effect. */
    private static RuntimeException failure(Request request, JsonNode error) {
        JsonNode texts = error.path(1);
        return switch (error.path(0).asString("")) {
            case "UserError" -> refusal(request, texts.path(0));
            case "UserWarning" ->
                new TrytonWarning(request.what(), texts.path(0).asString(""), words(texts.path(1)));
            case "LoginException" ->
                new NoAccess(request.what() + ": the login asks for more than a password; use a user without it");
            default -> Json.misunderstood(request);
        };
    }

    private static Refusal refusal(Request request, JsonNode text) {
        return new Refusal(request.what(), 200, words(text));
    }

    private static String words(JsonNode text) {
        String words = text.asString("");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What was answered to a request. */
    record Answer(Request request, JsonNode result) {
        /** The result as a list of things of this shape. */
        <T> List<T> list(Class<T> shape) {
            if (!result.isArray()) {
                throw misunderstood();
            }
            List<T> list = new ArrayList<>();
            for (JsonNode element : result) {
                list.add(JSON.convert(request, element, shape));
            }
            return List.copyOf(list);
        }

        <T> T as(Class<T> shape) {
            return JSON.convert(request, result, shape);
        }

        RuntimeException misunderstood() {
            return Json.misunderstood(request);
        }
    }
}
