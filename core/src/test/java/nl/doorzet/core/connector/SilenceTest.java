package nl.doorzet.core.connector;

import static nl.doorzet.core.connector.LoopbackServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.ApiFailure.NotSent;
import nl.doorzet.core.connector.Http.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each way of not being answered means to the engine. */
class SilenceTest {
    private static final Clock CLOCK = Clock.systemUTC();

    private final LoopbackServer server;
    private final Http http = new JdkHttp(Duration.ofSeconds(20), CLOCK);

    SilenceTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_refused_connection_is_not_sent() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + closed + "/");
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> http.send(Request.get("read order 12", nobody)))
                .withMessageContaining("read order 12")
                .withMessageContaining("127.0.0.1:" + closed);
    }

    @Test
    void a_connection_hung_up_after_the_request_leaves_the_outcome_unknown_and_is_not_sent_twice() {
        server.on("/hangup", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });
        server.on("/list", exchange -> answer(exchange, 200, ""));
        // So that a kept connection is used, where clients are tempted to try again.
        http.send(Request.get("list", server.uri("/list")));
        server.seen.clear();
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> http.send(Request.post("book", server.uri("/hangup"), "text/plain", "x")))
                .withMessageContaining("book");
        assertThat(server.seen).containsExactly("/hangup");
    }

    @Test
    void an_answer_that_does_not_come_in_time_leaves_the_outcome_unknown() {
        server.on("/hang", exchange -> server.awaitEnd());
        assertTimesOut("/hang");
    }

    @Test
    void an_answer_that_starts_in_time_and_does_not_end_leaves_the_outcome_unknown() {
        server.on("/half", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            server.awaitEnd();
        });
        assertTimesOut("/half");
    }

    @Test
    void a_caller_that_is_stopped_while_it_waits_does_not_know_the_outcome_and_stays_stopped() {
        server.on("/hang", exchange -> server.awaitEnd());
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> http.send(Request.post("book", server.uri("/hang"), "text/plain", "x")))
                .withMessageContaining("book: stopped while waiting for 127.0.0.1");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void an_answer_that_is_too_large_is_none() {
        server.on("/flood", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1024 * 1024];
            try (OutputStream out = exchange.getResponseBody()) {
                for (int sent = 0; sent <= JdkHttp.MAX_ANSWER; sent += piece.length) {
                    out.write(piece);
                }
            }
        });
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> http.send(Request.get("list", server.uri("/flood"))));
    }

    private void assertTimesOut(String path) {
        Http hasty = new JdkHttp(Duration.ofMillis(300), CLOCK);
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> hasty.send(Request.post("book", server.uri(path), "text/plain", "x")))
                .withMessageContaining("book");
    }
}
