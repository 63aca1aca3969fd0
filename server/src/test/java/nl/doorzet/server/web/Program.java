package nl.doorzet.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program does that speaks with the API. */
final class Program {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String root;
    private final String token;

    /** @param token what it carries; empty for nothing */
    Program(Server server, String token) {
        this.root = "http://127.0.0.1:" + server.port();
        this.token = token;
    }

    /** With a token of this person. */
    static Program of(Server server, Person person, ApiToken.Reach reach) {
        return new Program(
                server,
                server.part(ApiTokens.class).make(person.id(), "test", reach).secret());
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, "");
    }

    /** The answer of a call that is to succeed. */
    JsonNode read(String path) {
        return ok(get(path));
    }

    JsonNode ask(String method, String path, String body) {
        return ok(call(method, path, body));
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** @param body JSON; empty for none */
    HttpResponse<String> call(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
