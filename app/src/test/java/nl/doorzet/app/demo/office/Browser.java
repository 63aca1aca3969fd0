package nl.doorzet.app.demo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser on the page: reads it, and sends its forms with its token. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
    private static final Pattern ORDER = Pattern.compile("bestelling=(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    public Browser(URI address) {
        this.address = address;
    }

    public String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a form and answers where it leads. */
    public String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        Matcher token = TOKEN.matcher(get("/"));
        assertThat(token.find()).isTrue();
        all.put("token", token.group(1));
        HttpResponse<String> answer = send(path, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Sends a form just as it is. */
    public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Places an order and answers its id. */
    public long place(Map<String, String> fields) throws IOException, InterruptedException {
        Matcher order = ORDER.matcher(post("/bestellen", fields));
        assertThat(order.find()).isTrue();
        return Long.parseLong(order.group(1));
    }

    public String change(long id, String action) throws IOException, InterruptedException {
        return change(id, action, "");
    }

    public String change(long id, String action, String article) throws IOException, InterruptedException {
        return post("/bestelling", Map.of("id", Long.toString(id), "doe", action, "artikel", article, "pagina", "1"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
