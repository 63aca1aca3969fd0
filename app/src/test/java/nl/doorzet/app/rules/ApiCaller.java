package nl.doorzet.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody's own, that knows Doorzet by its API only. */
final class ApiCaller {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final String token;

    ApiCaller(String token) {
        this.token = token;
    }

    JsonNode get(String path) {
        return JSON.readTree(call("GET", path, ""));
    }

    JsonNode post(String path, Object body) {
        return JSON.readTree(call("POST", path, JSON.writeValueAsString(body)));
    }

    private String call(String method, String path, String body) {
        return send(HttpRequest.newBuilder(Stage.address().resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Does what this curl command does. */
    static String curl(String command) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        String method = "GET";
        String body = "";
        String before = "";
        for (MatchResult found : WORD.matcher(command).results().skip(1).toList()) {
            String word = found.group().replaceAll("^['\"]|['\"]$", "");
            switch (before) {
                case "-X" -> method = word;
                case "-d" -> body = word;
                case "-H" -> request.header(word.replaceFirst(":.*", ""), word.replaceFirst("[^:]*: *", ""));
                default -> {
                    if (word.startsWith("http")) {
                        request.uri(URI.create(word));
                    }
                }
            }
            before = word;
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
