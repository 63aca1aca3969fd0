package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.fake.FakeAppStore;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner comes from the platform's app store. */
class ArrivalTest {
    private static final String SECRET = "app-secret";
    private static final String ROOT = "http://localhost";
    private static final Server SERVER =
            TestServer.start(0, Map.of("doorzet.public-url", ROOT, "doorzet.fakeshop.app-secret", SECRET));

    private final Browser browser = new Browser(SERVER);

    private static String own(String what) {
        return ROOT + "/apps/fakeshop/" + what;
    }

    private void granted(String key, String world) {
        HttpResponse<String> answer = browser.call(
                "/apps/fakeshop/handshake",
                key + " " + world + " https://platform.example/apps",
                "x-sign",
                FakeAppStore.sign(SECRET, own("handshake")));
        assertThat(answer.body()).isEqualTo("OK");
    }

    private HttpResponse<String> arrive(Browser by, String key) {
        String sign = URLEncoder.encode(FakeAppStore.sign(SECRET, own("install")), StandardCharsets.UTF_8);
        return by.get("/apps/fakeshop/install?key=" + key + "&sign=" + sign);
    }

    private HttpResponse<String> books(String page, String world) {
        return browser.post(
                page + "?boekhouding=fakebooks",
                page,
                Map.of("boekhouding", "fakebooks", "boekhouding.world", world, "naam", world));
    }

    private static Connection connected(String world) {
        return SERVER.part(ConnectionStore.class).all().stream()
                .filter(c -> c.name().equals(world))
                .findFirst()
                .orElseThrow();
    }

    private static UUID installation(String key) {
        return SERVER.part(JdbcClient.class)
                .sql("select id from installation where api_key = ?")
                .param(key)
                .query(UUID.class)
                .single();
    }

    @Test
    void an_owner_whom_the_platform_sent_connects_the_books_and_goes_back() {
        granted("key-1", "arrival");
        HttpResponse<String> arrived = arrive(browser, "key-1");
        String page = arrived.uri().getPath();
        assertThat(page).isEqualTo(Links.connect(installation("key-1")));
        assertThat(Browser.text(arrived.body())).contains("Verbonden").contains("Fietsenmakerij De Tandem");
        assertThat(arrived.previousResponse()
                        .orElseThrow()
                        .headers()
                        .firstValue("set-cookie")
                        .orElseThrow())
                .contains("Path=" + page)
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Max-Age=3600");

        HttpResponse<String> done = books(page, "arrival");

        assertThat(done.uri().getPath()).isEqualTo(page + "/klaar");
        assertThat(done.body()).contains("https://platform.example/apps");
        assertThat(FakeShop.named("arrival").calls()).contains("mark installed");
        assertThat(arrive(browser, "key-1").uri().getPath())
                .as("edit")
                .isEqualTo(Links.settings(connected("arrival").key().id()));
    }

    @Test
    void an_arrival_that_the_platform_did_not_sign_is_refused_in_words() {
        granted("key-2", "unsigned");
        HttpResponse<String> answer = browser.get("/apps/fakeshop/install?key=key-2&sign=made-up");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.text(answer.body())).contains("niet van de App Store");
        assertThat(answer.headers().firstValue("set-cookie").orElse("")).doesNotContain("installatie");
    }

    @Test
    void an_installation_that_nobody_knows_is_to_be_installed_again() {
        HttpResponse<String> answer = arrive(browser, "key-nobody");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Browser.text(answer.body())).contains("Installeer het opnieuw");
        assertThat(browser.get("/apps/lockedshop/install?key=x").statusCode())
                .as("no app there")
                .isEqualTo(404);
    }

    @Test
    void the_number_of_an_installation_opens_nothing_without_its_own_pass() {
        granted("key-3", "mine");
        granted("key-4", "theirs");
        String theirs = Links.connect(installation("key-4"));
        HttpResponse<String> mine = arrive(browser, "key-3");
        String pass = mine.previousResponse()
                .orElseThrow()
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");

        Browser stranger = new Browser(SERVER);
        for (String page : new String[] {theirs, theirs + "/klaar"}) {
            assertThat(stranger.get(page).statusCode()).as("no pass").isEqualTo(403);
            assertThat(stranger.get(page, "Cookie", pass).statusCode())
                    .as("another's pass")
                    .isEqualTo(403);
            assertThat(stranger.get(page, "Cookie", "installatie=bWFkZSB1cA").statusCode())
                    .as("made up")
                    .isEqualTo(403);
        }
        assertThat(Browser.text(stranger.get(theirs).body())).contains("alleen voor de eigenaar");
        assertThat(browser.post("/aansluiten?systeem=lockedshop", theirs, Map.of("naam", "Stolen"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.get(Links.connect(installation("key-3")), "Cookie", pass)
                        .statusCode())
                .as("the pass itself is good")
                .isEqualTo(200);
    }

    @Test
    void a_shop_that_could_not_be_told_is_told_later() {
        granted("key-5", "untold");
        String page = arrive(browser, "key-5").uri().getPath();
        FakeShop shop = FakeShop.named("untold");
        shop.watch(call -> {
            if (call.equals("mark installed")) {
                throw new ApiFailure.NoAnswer("PATCH apps: 502");
            }
        });

        HttpResponse<String> nearly = books(page, "untold");

        assertThat(Browser.text(nearly.body())).contains("Bijna klaar").contains("weet nog niet");
        assertThat(arrive(browser, "key-5").uri().getPath()).isEqualTo(page + "/klaar");
        shop.watch(call -> {});
        HttpResponse<String> done = browser.post(page + "/klaar", page + "/klaar", Map.of());
        assertThat(Browser.text(done.body())).contains("Uw winkel weet dat Doorzet is ingesteld");
    }

    @Test
    void a_removed_installation_lets_nobody_in() {
        granted("key-6", "removed");
        String page = arrive(browser, "key-6").uri().getPath();
        browser.call("/apps/fakeshop/uninstall", "key-6", "x-sign", FakeAppStore.sign(SECRET, own("uninstall")));
        assertThat(browser.get(page).statusCode()).isEqualTo(404);
        assertThat(arrive(browser, "key-6").statusCode()).isEqualTo(404);
    }

    @Test
    void a_shop_that_is_installed_again_goes_on_with_the_books_that_it_had() {
        granted("key-7", "resumed");
        books(arrive(browser, "key-7").uri().getPath(), "resumed");
        UUID before = connected("resumed").key().id();
        browser.call("/apps/fakeshop/uninstall", "key-7", "x-sign", FakeAppStore.sign(SECRET, own("uninstall")));
        granted("key-8", "resumed");

        HttpResponse<String> again = arrive(browser, "key-8");
        String page = again.uri().getPath();
        assertThat(Browser.text(again.body())).contains("bestaat nog").doesNotContain("Naam van de koppeling");
        HttpResponse<String> done = browser.post(page, page, Map.of("boekhouding.world", "resumed"));

        assertThat(Browser.text(done.body())).contains("Uw winkel weet dat Doorzet is ingesteld");
        assertThat(connected("resumed").key().id()).isEqualTo(before);
        TestServer.await(
                "the shop is open again", () -> connected("resumed").shop().state() == Dot.State.CONNECTED);
    }
}
