package nl.doorzet.simulators.vies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.doorzet.simulators.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViesSimulatorTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ViesSimulator vies = ViesSimulator.start(
                    Clock.fixed(Instant.parse("2026-03-14T11:00:00Z"), ZoneOffset.UTC))
            .register("BE0403019261")
            .register("NL001234567B01");

    @AfterEach
    void stop() {
        vies.close();
    }

    @Test
    void a_number_in_use_is_valid_and_any_other_is_not() throws Exception {
        assertThat(ask("{\"countryCode\":\"BE\",\"vatNumber\":\"0403019261\"}").body())
                .contains("\"valid\":true", "\"requestIdentifier\":\"\"");
        assertThat(ask("{\"countryCode\":\"BE\",\"vatNumber\":\"0417497106\"}").body())
                .contains("\"valid\":false", "\"name\":\"---\"");
    }

    @Test
    void who_says_who_he_is_gets_a_consultation_number() throws Exception {
        assertThat(ask("{\"countryCode\":\"BE\",\"vatNumber\":\"0403019261\",\"requesterMemberStateCode\":\"NL\","
                                + "\"requesterNumber\":\"001234567B01\"}")
                        .body())
                .contains("\"requestIdentifier\":\"WAPI000000000001\"");
        assertThat(ask("{\"countryCode\":\"BE\",\"vatNumber\":\"0403019261\",\"requesterMemberStateCode\":\"NL\","
                                + "\"requesterNumber\":\"1\"}")
                        .body())
                .contains("INVALID_REQUESTER_INFO");
    }

    @Test
    void trouble_comes_with_status_200_too() throws Exception {
        vies.reachable("BE", false);
        HttpResponse<String> away = ask("{\"countryCode\":\"BE\",\"vatNumber\":\"0403019261\"}");
        assertThat(away.statusCode()).isEqualTo(200);
        assertThat(away.body()).contains("\"actionSucceed\":false", "MS_UNAVAILABLE");
        vies.faults().next(Fault.BUSY);
        assertThat(ask("{}").body()).contains("MS_MAX_CONCURRENT_REQ");
    }

    @Test
    void what_it_does_not_know_is_refused() throws Exception {
        assertThat(ask("{\"countryCode\":\"GR\",\"vatNumber\":\"1\"}").body()).contains("INVALID_INPUT");
        assertThat(ask("{\"countryCode\":\"BE\",\"vatNumber\":\" \"}").body()).contains("INVALID_INPUT");
        assertThat(ask("{\"country\":\"BE\"}").statusCode()).isEqualTo(400);
        assertThat(ask("no json").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> ask(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(vies.root() + "/check-vat-number"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
