package nl.doorzet.server.vies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ViesClientTest {
    private static final VatNumber NUMBER = new VatNumber("EL", "094259216");
    private static final Optional<VatNumber> SELLER = VatNumber.read("NL001234567B01", "NL");

    private final List<Http.Request> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    @Test
    void a_number_in_use_is_proven_with_the_day_and_the_consultation_number() {
        answers.add("{\"valid\":true,\"requestIdentifier\":\"WAPI1\",\"name\":\"X\",\"requestDate\":\"whenever\"}");

        assertThat(client().ask(NUMBER, SELLER))
                .isEqualTo(new VatProof(VatProof.Answer.VALID, Optional.of(LocalDate.of(2026, 3, 14)), "WAPI1"));

        assertThat(asked.getFirst().uri()).hasToString("https://vies.example/rest-api/check-vat-number");
        assertThat(asked.getFirst().text())
                .isEqualTo("{\"countryCode\":\"EL\",\"vatNumber\":\"094259216\",\"requesterMemberStateCode\":\"NL\","
                        + "\"requesterNumber\":\"001234567B01\"}");
    }

    @Test
    void a_number_that_is_not_in_use_is_no_proof() {
        answers.add("{\"valid\":false,\"userError\":\"INVALID\"}");
        assertThat(client().ask(NUMBER, Optional.empty()).answer()).isEqualTo(VatProof.Answer.INVALID);
        assertThat(asked.getFirst().text()).doesNotContain("requester");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actionSucceed\":false,\"errorWrappers\":[{\"error\":\"MS_UNAVAILABLE\"}]}",
                "{\"valid\":false,\"userError\":\"MS_MAX_CONCURRENT_REQ\"}",
                "{\"valid\":false,\"errorWrappers\":[{\"error\":\"TIMEOUT\"}]}",
                "{}",
                "<html>Even geduld</html>"
            })
    void what_is_no_answer_says_nothing_of_the_number(String answer) {
        answers.add(answer);
        assertThat(client().ask(NUMBER, SELLER)).isEqualTo(VatProof.NO_ANSWER);
    }

    @Test
    void a_service_that_cannot_be_reached_says_nothing_of_the_number() {
        assertThat(client().ask(NUMBER, SELLER)).isEqualTo(VatProof.NO_ANSWER);
    }

    @Test
    void a_seller_whom_vies_does_not_know_asks_without_a_name() {
        answers.add("{\"actionSucceed\":false,\"errorWrappers\":[{\"error\":\"INVALID_REQUESTER_INFO\"}]}");
        answers.add("{\"valid\":true,\"requestIdentifier\":\"\"}");
        assertThat(client().ask(NUMBER, SELLER).answer()).isEqualTo(VatProof.Answer.VALID);
        assertThat(asked).hasSize(2);
    }

    private ViesClient client() {
        Http http = request -> {
            asked.add(request);
            if (answers.isEmpty()) {
                throw new ApiFailure.NoAnswer("check a VAT number: vies.example hung up");
            }
            return new Http.Response(200, Map.of(), answers.remove().getBytes(StandardCharsets.UTF_8));
        };
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Clock clock = Clock.fixed(Instant.parse("2026-03-14T11:00:00Z"), ZoneOffset.UTC);
        return new ViesClient("https://vies.example/rest-api/", http, json, clock);
    }
}
