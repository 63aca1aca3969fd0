package nl.doorzet.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.SignIn;

/** What a browser does: keeps cookies, brings back a form's token, goes where it is sent. Its person has signed in. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String root;

    private Browser(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** Of the person who owns all accounts of this server. */
    Browser(Server server) {
        this(server, TestServer.owner(server));
    }

    /** Of this person. */
    Browser(Server server, Person person) {
        this(server.port());
        get("/inloggen/link?code=" + server.part(SignIn.class).link(person.id(), Duration.ofMinutes(1)));
    }

    /** Of nobody. */
    static Browser stranger(Server server) {
        return new Browser(server.port());
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    /** The page's text, without its markup. */
    String read(String path) {
        return text(get(path).body());
    }

    static String text(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    /** Sends the form, with the token of the page that it is on. */
    HttpResponse<String> post(String page, String action, Map<String, String> form) {
        return postWith(token(page), action, form);
    }

    /** What the forms of this page have to bring back. */
    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        return token.group(1);
    }

    /** What the form of this page sends as it was drawn, for changing something in it. */
    Map<String, String> form(String page, String action) {
        String html = get(page).body();
        int begin = html.indexOf("action=\"" + action + "\"");
        String form = html.substring(begin, html.indexOf("</form>", begin));
        Map<String, String> sent = new TreeMap<>();
        for (MatchResult input : INPUT.matcher(form).results().toList()) {
            String tag = input.group();
            boolean choice = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
            if (tag.contains("name=") && (!choice || tag.contains(" checked"))) {
                sent.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        for (MatchResult select : SELECT.matcher(form).results().toList()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group(2));
            sent.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        sent.remove("_csrf");
        return sent;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&#34;", "\"").replace("&amp;", "&") : "";
    }

    HttpResponse<String> postWith(String token, String action, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(root + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A call that no page makes, such as a platform's. */
    HttpResponse<String> call(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(root + path)).headers(headers).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
