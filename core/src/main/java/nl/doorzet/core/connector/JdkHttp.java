package nl.doorzet.core.connector;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.ApiFailure.NotSent;
import org.jspecify.annotations.Nullable;

/**
 * {@link Http} on the JDK's client: no redirects, bounded answers, and one time-out from the first byte sent to the last one
 * read (the client's own ends with the headers).
 */
public final class JdkHttp implements Http {
    /** The largest answer that is read; a shop that sends more costs no more memory than this. */
    public static final int MAX_ANSWER = 32 * 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration timeout;
    private final Clock clock;

    public JdkHttp(Duration timeout, Clock clock) {
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public Response send(Request request) {
        Response response = exchange(request);
        return request.readsAllErrors() ? response : Answers.usable(request, response, clock.instant());
    }

    private Response exchange(Request request) {
        HttpRequest outgoing = outgoing(request);
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(
                outgoing, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MAX_ANSWER));
        try {
            HttpResponse<byte[]> answer = pending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Response(answer.statusCode(), lowerCase(answer.headers().map()), answer.body());
        } catch (ExecutionException e) {
            throw failure(request, e.getCause());
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new NoAnswer("%s: no answer from %s within %d s"
                    .formatted(request.what(), host(request.uri()), timeout.toSeconds()));
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer("%s: stopped while waiting for %s".formatted(request.what(), host(request.uri())));
        }
    }

    private static HttpRequest outgoing(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .method(
                        request.method(),
                        request.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        try {
            request.headers().forEach(builder::header);
        } catch (IllegalArgumentException e) {
            // The JDK's message quotes the value, which may be a token with a line break pasted along.
            throw new NoAccess("%s: a header holds a character that cannot be sent; look for it in the credentials"
                    .formatted(request.what()));
        }
        return builder.build();
    }

    private static ApiFailure failure(Request request, @Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException e -> notSent(request);
            case HttpConnectTimeoutException e -> notSent(request);
            case UnresolvedAddressException e -> notSent(request);
            case null -> new NoAnswer(request.what() + ": no answer");
            default ->
                new NoAnswer("%s: no answer from %s (%s)"
                        .formatted(
                                request.what(),
                                host(request.uri()),
                                cause.getClass().getSimpleName()));
        };
    }

    private static NotSent notSent(Request request) {
        return new NotSent("%s: %s cannot be reached".formatted(request.what(), host(request.uri())));
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        Map<String, List<String>> result = new HashMap<>();
        headers.forEach((name, values) -> result.put(name.toLowerCase(Locale.ROOT), values));
        return Map.copyOf(result);
    }

    private static String host(URI uri) {
        return uri.getAuthority();
    }
}
