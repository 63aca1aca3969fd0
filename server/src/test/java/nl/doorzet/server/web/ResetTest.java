package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

class ResetTest {
    private static final Server SERVER = TestServer.server();
    private static final Pattern LINK = Pattern.compile("http\\S+(/inloggen/nieuw\\?code=[\\w-]{43})");
    private static final String NEW = "regen paraplu brug";

    private final String email = UUID.randomUUID() + "@forgot.example";
    private final Person person = SERVER.part(Joining.class).operator(email, "Fleur");
    private final Browser browser = Browser.stranger(SERVER);

    private HttpResponse<String> ask(String address) {
        return browser.post("/inloggen/vergeten", "/inloggen/vergeten", Map.of("email", address));
    }

    private HttpResponse<String> choose(String link, String password) {
        String code = link.substring(link.indexOf('=') + 1);
        return browser.post("/inloggen/vergeten", "/inloggen/nieuw", Map.of("code", code, "wachtwoord", password));
    }

    /** What this person was sent, oldest first. */
    private List<String> letters() {
        Path folder = Path.of(SERVER.part(Environment.class).getRequiredProperty("doorzet.mail.folder"));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(this::own).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> own(Path file) {
        try (var in = Files.newInputStream(file)) {
            MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), in);
            boolean own = Arrays.toString(letter.getAllRecipients()).contains(email);
            return own ? Stream.of(letter.getSubject() + "\n" + letter.getContent()) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a whole letter: " + file, e);
        }
    }

    private String link(int letters) {
        TestServer.await("letter " + letters, () -> letters().size() == letters);
        var link = LINK.matcher(letters().getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void one_who_forgot_his_password_chooses_a_new_one_by_a_link_in_a_letter() {
        Browser elsewhere = new Browser(SERVER, person);
        assertThat(browser.read("/inloggen")).contains("Wachtwoord vergeten?");
        ask(email.toUpperCase(Locale.ROOT));
        String link = link(1);

        HttpResponse<String> page = browser.get(link);
        browser.get(link);
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(elsewhere.get("/").uri().getPath())
                .as("nothing has happened")
                .isEqualTo("/");
        HttpResponse<String> weak = choose(link, "kort");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(Browser.text(weak.body())).contains("te kort");

        HttpResponse<String> done = choose(link, NEW);

        assertThat(Browser.text(done.body())).contains("Uw nieuwe wachtwoord geldt");
        assertThat(done.uri().toString()).endsWith("/inloggen?gedaan=nieuw-wachtwoord");
        assertThat(browser.get("/").uri().getPath())
                .as("nobody is let in by a letter")
                .isEqualTo("/inloggen");
        assertThat(elsewhere.get("/").uri().getPath()).isEqualTo("/inloggen");
        TestServer.await("he is told", () -> letters().size() == 2);
        assertThat(letters().getLast())
                .startsWith("Uw wachtwoord voor Doorzet is gewijzigd")
                .doesNotContain(NEW);
        assertThat(choose(link, NEW).statusCode()).isEqualTo(410);
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        assertThat(SERVER.part(SignIn.class).byPassword(email, NEW, email, "")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void the_answer_is_the_same_whether_anybody_has_the_address() {
        HttpResponse<String> somebody = ask(email);
        HttpResponse<String> nobody = ask(UUID.randomUUID() + "@nobody.example");
        assertThat(nobody.statusCode()).isEqualTo(somebody.statusCode()).isEqualTo(200);
        assertThat(Browser.text(nobody.body())).isEqualTo(Browser.text(somebody.body()));
        assertThat(nobody.uri()).isEqualTo(somebody.uri());
        assertThat(ask("no address").statusCode()).isEqualTo(422);
        link(1);
    }

    @Test
    void a_newer_letter_voids_the_link_of_the_one_before() {
        ask(email);
        String first = link(1);
        ask(email);
        String second = link(2);
        assertThat(browser.get(first).statusCode()).isEqualTo(410);
        assertThat(Browser.text(choose(first, NEW).body())).contains("Neem de laatste e-mail");
        assertThat(browser.get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void one_who_has_no_password_asks_for_a_link_on_his_profile() {
        Browser own = new Browser(SERVER, person);
        assertThat(own.read("/profiel")).contains("U heeft geen wachtwoord");
        own.post("/profiel", "/profiel/wachtwoord/link", Map.of());
        choose(link(1), NEW);
        assertThat(new Browser(SERVER, person).read("/profiel")).contains("Huidig wachtwoord");
    }

    @Test
    void who_asks_for_many_waits() {
        String token = browser.token("/inloggen/vergeten");
        for (int i = 0; i < 20; i++) {
            assertThat(from("192.0.2.9", token).statusCode()).isEqualTo(302);
        }
        HttpResponse<String> waits = from("192.0.2.9", token);
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(Browser.text(waits.body())).contains("Wacht een minuut");
        assertThat(from("192.0.2.10", token).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> from(String network, String token) {
        HttpResponse<String> answer = browser.call(
                "/inloggen/vergeten",
                "_csrf=" + token + "&email=" + UUID.randomUUID() + "@nobody.example",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Forwarded-For",
                network);
        return answer.previousResponse().orElse(answer);
    }
}
