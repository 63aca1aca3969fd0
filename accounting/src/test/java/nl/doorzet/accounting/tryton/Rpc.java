package nl.doorzet.accounting.tryton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tests' own way into a Tryton, to prepare its books and to look into them without the connector. */
final class Rpc {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private String session = "";
    private Map<String, Object> context = Map.of();

    private Rpc(URI address) {
        this.address = address;
    }

    static Rpc logIn(URI root, String database, String user, String password) {
        Rpc rpc = new Rpc(URI.create(root + "/" + database + "/"));
        JsonNode result = rpc.send("common.db.login", List.of(user, Map.of("password", password), "en"));
        String key = user + ":" + result.get(0).asInt() + ":" + result.get(1).asString();
        rpc.session = Base64.getEncoder().encodeToString(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return rpc;
    }

    void workFor(int company) {
        context = Map.of("company", company);
    }

    /** Calls a method of a model or wizard; the context is added. */
    JsonNode call(String method, @Nullable Object... arguments) {
        List<@Nullable Object> params = new ArrayList<@Nullable Object>(Arrays.asList(arguments));
        params.add(context);
        return send(method, params);
    }

    /** The number of the one thing that is made. */
    int create(String model, Map<String, ?> thing) {
        return call("model." + model + ".create", List.of(thing)).get(0).asInt();
    }

    /** All that fit the conditions, with these fields. */
    JsonNode read(String model, List<?> conditions, String... fields) {
        return call("model." + model + ".search_read", conditions, 0, null, List.of(List.of("id", "ASC")), fields);
    }

    /** The number of the first that fits the conditions. */
    int first(String model, List<?>... conditions) {
        return call("model." + model + ".search", List.of(conditions), 0, 1, List.of(List.of("id", "ASC")))
                .get(0)
                .asInt();
    }

    static List<Object> is(String field, Object value) {
        return List.of(field, "=", value);
    }

    static Map<String, Object> decimal(String text) {
        return Map.of("__class__", "Decimal", "decimal", text);
    }

    static Map<String, Object> date(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return Map.of(
                "__class__",
                "date",
                "year",
                date.getYear(),
                "month",
                date.getMonthValue(),
                "day",
                date.getDayOfMonth());
    }

    static BigDecimal amount(JsonNode numeric) {
        return new BigDecimal(numeric.get("decimal").asString());
    }

    private JsonNode send(String method, List<? extends @Nullable Object> params) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("id", 1, "method", method, "params", params))));
        if (!session.isEmpty()) {
            request.header("Authorization", "Session " + session);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("%s: %d %s".formatted(method, answer.statusCode(), answer.body()));
            }
            JsonNode read = JSON.readTree(answer.body());
            if (read.hasNonNull("error")) {
                throw new AssertionError(method + ": " + read.get("error"));
            }
            return read.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException("Calling " + method + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped while calling " + method, e);
        }
    }
}
