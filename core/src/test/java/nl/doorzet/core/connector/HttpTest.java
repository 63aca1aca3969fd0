package nl.doorzet.core.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests and answers as connectors make and read them. */
class HttpTest {
    private static final Request BOOK =
            Request.post("book", URI.create("https://books.example/x?a=%2F"), "text/plain", "café");

    @Test
    void each_refinement_of_a_request_keeps_the_rest() {
        Request refined = BOOK.with("X-Key", "k").readingAllErrors().countedAs("entries");
        assertThat(refined)
                .isEqualTo(new Request(
                        "book",
                        "POST",
                        BOOK.uri(),
                        Map.of("Content-Type", "text/plain", "X-Key", "k"),
                        BOOK.body(),
                        true,
                        "entries"));
        assertThat(refined.text()).isEqualTo("café");
        assertThat(BOOK.readsAllErrors()).isFalse();
        assertThat(BOOK.counter()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is a success: {1}")
    @CsvSource({"199, false", "200, true", "201, true", "299, true", "300, false", "422, false"})
    void only_an_answer_of_two_hundred_and_some_is_a_success(int status, boolean success) {
        assertThat(new Response(status, Map.of(), new byte[0]).isSuccess()).isEqualTo(success);
    }

    @Test
    void of_a_header_that_comes_twice_the_first_is_read() {
        Response response =
                new Response(200, Map.of("x-page", List.of("1", "2")), "é".getBytes(StandardCharsets.UTF_8));
        assertThat(response.header("X-Page")).contains("1");
        assertThat(response.header("X-Other")).isEmpty();
        assertThat(response.text()).isEqualTo("é");
    }
}
