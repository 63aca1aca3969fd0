package nl.doorzet.core.connector;

import static nl.doorzet.core.connector.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of answer means to the engine. */
class JdkHttpTest {
    private static final Instant NOW = Instant.parse("2026-03-14T11:00:00Z");

    private final LoopbackServer server;
    private final Http http = new JdkHttp(Duration.ofSeconds(20), Clock.fixed(NOW, ZoneOffset.UTC));

    JdkHttpTest() throws IOException {
        server = new LoopbackServer();
    }

    @BeforeEach
    void start() {
        server.on("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 302, "");
        });
        server.on("/elsewhere", exchange -> answer(exchange, 200, "elsewhere"));
        server.on("/status", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            String[] parts = query.split("&", 2);
            if (parts.length == 2) {
                exchange.getResponseHeaders().add("Retry-After", parts[1]);
            }
            answer(exchange, Integer.parseInt(parts[0]), "said " + parts[0]);
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_request_arrives_as_it_was_given() {
        server.on(
                "/echo",
                exchange -> answer(
                        exchange,
                        201,
                        "%s %s %s %s"
                                .formatted(
                                        exchange.getRequestMethod(),
                                        exchange.getRequestURI(),
                                        exchange.getRequestHeaders().getFirst("X-Key"),
                                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))));
        Response response = http.send(Request.post("create contact", uri("/echo?a=%2F&b=1"), "text/plain", "café")
                .with("X-Key", "k"));
        assertThat(response.isSuccess()).isTrue();
        assertThat(response.text()).isEqualTo("POST /echo?a=%2F&b=1 k café");
        assertThat(response.header("CONTENT-type")).contains("text/plain");
    }

    @ParameterizedTest(name = "Retry-After {0} means {1}")
    @CsvSource({
        "90, 2026-03-14T11:01:30Z",
        "0, 2026-03-14T11:00:00Z",
        "999999999, 2057-11-20T12:46:39Z",
        "1000000000, 2001-09-09T01:46:40Z",
        "1773486000, 2026-03-14T11:00:00Z",
        "'Sat, 14 Mar 2026 11:05:00 GMT', 2026-03-14T11:05:00Z"
    })
    void a_429_is_busy_until_the_moment_it_says(String retryAfter, Instant at) {
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> http.send(Request.get("list", uri("/status?429&" + encoded(retryAfter)))))
                .satisfies(busy -> assertThat(busy.retryAt()).contains(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "429&soon", "429&-5", "429&9999999999999"})
    void a_429_that_says_no_moment_is_busy_all_the_same(String status) {
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> http.send(Request.get("list", uri("/status?" + status))))
                .satisfies(busy -> assertThat(busy.retryAt()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void credentials_that_are_not_accepted_are_no_access(int status) {
        assertThatExceptionOfType(NoAccess.class)
                .isThrownBy(() -> http.send(Request.get("list", uri("/status?" + status))))
                .withMessageContaining("list")
                .withMessageContaining("answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void a_server_error_leaves_the_outcome_unknown(int status) {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> http.send(Request.post("book", uri("/status?" + status), "text/plain", "x")))
                .withMessageContaining("answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void a_refusal_is_an_answer_to_read(int status) {
        Response response = http.send(Request.get("list", uri("/status?" + status)));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.isSuccess()).isFalse();
        assertThat(response.text()).isEqualTo("said " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 408, 429, 500, 503})
    void a_caller_that_reads_all_errors_gets_them(int status) {
        Response response =
                http.send(Request.get("list", uri("/status?" + status)).readingAllErrors());
        assertThat(response.text()).isEqualTo("said " + status);
    }

    @Test
    void a_redirect_is_not_followed() {
        assertThat(http.send(Request.get("list", uri("/moved"))).status()).isEqualTo(302);
        assertThat(server.seen).containsExactly("/moved");
    }

    private URI uri(String path) {
        return server.uri(path);
    }

    private static String encoded(String text) {
        return text.replace(" ", "%20");
    }
}
