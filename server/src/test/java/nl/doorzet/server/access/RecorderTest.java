package nl.doorzet.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked and answered, masked. */
class RecorderTest {
    private final ConnectionKey key = new ConnectionKey(UUID.randomUUID(), UUID.randomUUID());

    private Recorder over(Http wire) {
        return new Recorder(
                wire, ClockedServer.part(JdbcClient.class), key, new Masker(List.of("hush-hush")), ClockedServer.CLOCK);
    }

    private Map<String, String> row() {
        return ClockedServer.part(JdbcClient.class)
                .sql("select * from exchange where connection_id = ?")
                .param(key.id())
                .query((row, n) -> {
                    Map<String, String> texts = new HashMap<>();
                    for (String column : List.of("subject", "what", "method", "uri", "status", "request", "answer")) {
                        texts.put(column, row.getString(column));
                    }
                    return texts;
                })
                .single();
    }

    private static Http answering(String body) {
        return request -> new Http.Response(201, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static Http.Request request(String body) {
        return Http.Request.post(
                        "create invoice",
                        URI.create("https://books.example/invoices?token=hush-hush"),
                        "text/plain",
                        body)
                .with("Authorization", "Bearer hush-hush");
    }

    @Test
    void an_exchange_is_kept_under_its_subject_without_the_secret() {
        ScopedValue.where(Recorder.SUBJECT, "order/7")
                .run(() -> over(answering("made by hush-hush")).send(request("{\"email\": \"an@post.example\"}")));

        assertThat(row())
                .containsEntry("subject", "order/7")
                .containsEntry("what", "create invoice")
                .containsEntry("method", "POST")
                .containsEntry("status", "201")
                .containsEntry("answer", "made by •••")
                .containsEntry("request", "{\"email\": \"•••\"}");
        assertThat(row().toString()).doesNotContain("hush-hush");
    }

    @Test
    void a_call_without_an_answer_is_kept_too_and_fails_as_before() {
        ApiFailure failure = new ApiFailure.NoAnswer("create invoice: books.example hung up");

        assertThatThrownBy(() -> over(request -> {
                            throw failure;
                        })
                        .send(request("x")))
                .isSameAs(failure);

        assertThat(row()).containsEntry("status", "0").containsEntry("answer", "create invoice: books.example hung up");
    }

    @Test
    void texts_that_the_database_does_not_take_are_no_stumbling_block() {
        over(answering("a\0b " + "x".repeat(64 * 1024 - 5) + "🚲 half a sign at the cut"))
                .send(request("c\0d"));

        assertThat(row()).containsEntry("request", "c�d");
        assertThat(row().get("answer")).startsWith("a�b xxx");
    }

    @Test
    void the_answer_itself_is_passed_on_untouched() {
        assertThat(over(answering("made by hush-hush")).send(request("x")).text())
                .isEqualTo("made by hush-hush");
    }
}
