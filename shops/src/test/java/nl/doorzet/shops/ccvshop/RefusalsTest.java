package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void a_limit_asks_for_a_minute() {
        ApiFailure failure = failure(429, Map.of(), "{\"code\":\"429.11\"}");
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.retryAt()).contains(NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"401", "403"})
    void a_refused_key_is_no_access_and_says_when_the_clock_is_the_likely_reason(int status) {
        assertThat(failure(status, Map.of("date", List.of("Sun, 1 Mar 2026 08:03:00 GMT")), ""))
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("secret key");
        assertThat(failure(status, Map.of("date", List.of("Sun, 1 Mar 2026 08:06:00 GMT")), ""))
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("6 minutes apart");
        assertThat(failure(status, Map.of("x-date", List.of("2026-03-01T07:50:00+0000")), ""))
                .hasMessageContaining("10 minutes apart");
    }

    @Test
    void a_missing_app_is_the_owners_turn() {
        assertThat(failure(500, Map.of(), "{\"status\":500,\"code\":\"500.90\",\"developermessage\":\"x\"}"))
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("a required app is not installed");
    }

    @ParameterizedTest
    @CsvSource({"500, 500.20", "500, 500.80", "501, 501.10", "405, 405.10", "400, 400.10"})
    void what_is_wrong_with_the_request_is_said_with_its_code(int status, String code) {
        assertThat(failure(status, Map.of(), "{\"code\":\"" + code + "\"}"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(code)
                .hasMessageContaining("it will not take this request");
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504", "408"})
    void other_trouble_is_no_answer_whatever_the_body(int status) {
        assertThat(failure(status, Map.of(), "<html>Even geduld</html>"))
                .isInstanceOf(NoAnswer.class)
                .hasMessage("read order/5: winkel.example.test answered " + status);
        assertThat(failure(status, Map.of(), "{\"code\":\"500.10\"}")).isInstanceOf(NoAnswer.class);
        assertThat(failure(status, Map.of(), "[1]")).isInstanceOf(NoAnswer.class);
    }

    @Test
    void a_redirect_is_not_followed_but_explained() {
        assertThat(failure(301, Map.of("location", List.of("https://elders.example.test")), ""))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("has moved");
    }

    @Test
    void a_body_of_megabytes_is_not_even_looked_into() {
        String body = "{\"code\":\"500.90\",\"x\":\"" + "x".repeat(1_000_000) + "\"}";
        assertThat(failure(500, Map.of(), body)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void long_words_are_cut_and_lines_joined() {
        assertThat(failure(500, Map.of(), "{\"developermessage\":\"a\\nb" + "x".repeat(5000) + "\"}")
                        .reason())
                .hasSizeLessThan(300)
                .contains("a b");
    }

    private static ApiFailure failure(int status, Map<String, List<String>> headers, String body) {
        return Refusals.failure(
                "read order/5", "winkel.example.test", new Response(status, headers, body.getBytes(UTF_8)), NOW);
    }
}
