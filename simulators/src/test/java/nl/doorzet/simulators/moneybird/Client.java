package nl.doorzet.simulators.moneybird;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Calls a simulated Moneybird as a program of somebody else would. */
final class Client implements AutoCloseable {
    private final MoneybirdSimulator moneybird;
    private final HttpClient http = HttpClient.newHttpClient();

    Client(MoneybirdSimulator moneybird) {
        this.moneybird = moneybird;
    }

    Response get(String path) throws IOException, InterruptedException {
        return send(path, request -> request.GET());
    }

    Response post(String path, String json) throws IOException, InterruptedException {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A body in which quotes are written as apostrophes. */
    Response postQuoted(String path, String json) throws IOException, InterruptedException {
        return post(path, json.replace('\'', '"'));
    }

    /** Sends to a path below the administration, with the token. */
    Response send(String path, UnaryOperator<HttpRequest.Builder> what) throws IOException, InterruptedException {
        URI uri = URI.create(moneybird.root() + "/" + moneybird.administrationId() + "/" + path);
        return exchange(what.apply(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + moneybird.token())));
    }

    Response exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Response(
                http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString()));
    }

    @Override
    public void close() {
        http.close();
    }

    /** An answer. */
    record Response(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        String text() {
            return http.body();
        }

        JsonNode json() {
            return Json.parse(http.body().getBytes(StandardCharsets.UTF_8));
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }
}
