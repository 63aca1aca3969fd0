package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Person;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProfileTest {
    private static final Server SERVER = TestServer.server();
    private static final Pattern SECRET = Pattern.compile("dz_[\\w-]{43}");

    private final Person person = SERVER.part(Joining.class).operator(UUID.randomUUID() + "@profile.example", "Petra");
    private final Browser browser = new Browser(SERVER, person);

    @Test
    void a_token_is_shown_once_and_opens_until_it_is_revoked() {
        assertThat(browser.read("/")).contains("Profiel");
        HttpResponse<String> made =
                browser.post("/profiel", "/profiel/tokens", Map.of("naam", "Kassa", "alles", "true"));
        Matcher secret = SECRET.matcher(made.body());
        assertThat(secret.find()).isTrue();
        assertThat(made.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(browser.get("/profiel").body())
                .doesNotContain("dz_")
                .contains("Kassa")
                .contains("nooit");
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select count(*) from api_token t where t::text like ?")
                        .param("%" + secret.group().substring(3) + "%")
                        .query(Long.class)
                        .single())
                .as("only a hash is kept")
                .isZero();

        Program program = new Program(SERVER, secret.group());
        assertThat(program.get("/api/v1/me").body()).contains(person.email());
        ApiToken token = SERVER.part(ApiTokens.class).of(person.id()).getFirst();
        assertThat(token.usedAt()).isPresent();
        assertThat(token.reach()).isEqualTo(ApiToken.Reach.ALL);

        String revoke = "/profiel/tokens/" + token.id() + "/intrekken";
        new Browser(SERVER).post("/profiel", revoke, Map.of());
        assertThat(program.get("/api/v1/me").statusCode()).as("by another").isEqualTo(200);
        assertThat(Browser.text(browser.post("/profiel", revoke, Map.of()).body()))
                .contains("ingetrokken");
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_needs_a_name_and_there_are_not_endlessly_many() {
        HttpResponse<String> nameless = browser.post("/profiel", "/profiel/tokens", Map.of("naam", " "));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(Browser.text(nameless.body())).contains("kan niet zonder naam");
        ApiTokens tokens = SERVER.part(ApiTokens.class);
        for (int i = 0; i < ApiTokens.MOST; i++) {
            tokens.make(person.id(), "Token " + i, ApiToken.Reach.READ);
        }
        HttpResponse<String> more = browser.post("/profiel", "/profiel/tokens", Map.of("naam", "Nog een"));
        assertThat(Browser.text(more.body())).contains("al 20 tokens");
        assertThat(tokens.of(person.id())).hasSize(ApiTokens.MOST);
    }
}
