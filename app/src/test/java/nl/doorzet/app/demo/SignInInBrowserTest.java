package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;

/** By what one signs in besides a password: an app's codes, and passkeys, in a browser with an authenticator of its own. */
class SignInInBrowserTest {
    @TempDir
    private static Path folder;

    private static final SettableClock CLOCK = new SettableClock();
    private static final String PASSWORD = "fiets lantaarn kaas";
    private static Demo demo;

    @BeforeAll
    static void start() {
        demo = Demo.start(folder, 0, CLOCK, Demo.Limits.NONE);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    /** Passkeys are for names; the dashboard's own address is a number. */
    private static URI named(URI address) {
        return URI.create(address.toString().replace("127.0.0.1", "localhost"));
    }

    private static URI page(String path) {
        return named(demo.dashboard()).resolve(path);
    }

    private static Browser inside() {
        return new Browser().width(1440).open(named(demo.entrance()));
    }

    private static void leave(Browser browser) {
        browser.find(".me summary").click();
        browser.find(".me form button").click();
        browser.await("U bent uitgelogd");
    }

    private static Browser signInByPasskey(Browser browser) {
        browser.open(page("/inloggen"));
        browser.find("form[data-passkey] button").click();
        return browser;
    }

    private static WebElement enter(Browser browser, String field, String text) {
        WebElement input = browser.find("main " + field);
        input.sendKeys(text);
        return input;
    }

    @Test
    void a_passkey_lets_in_without_a_password_until_it_is_removed() {
        try (Browser browser = inside()) {
            VirtualAuthenticator device = browser.authenticator();
            browser.open(page("/profiel"));
            browser.find("#passkey-naam").sendKeys("Telefoon");
            browser.find("form[data-passkey] button").click();
            browser.await("De passkey is gemaakt");
            looked(browser, "profile-passkeys", page -> {});
            browser.open(page("/profiel"));
            browser.find("form[data-passkey] button").click();
            browser.await("Er is geen passkey gemaakt");
            assertThat(device.getCredentials()).as("one is enough").hasSize(1);
            leave(browser);

            looked(browser, "login-passkey", page -> {});
            device.setUserVerified(false);
            signInByPasskey(browser).await("Inloggen met een passkey lukte niet");
            device.setUserVerified(true);
            signInByPasskey(browser).await("Facturen naar Moneybird");
            browser.open(page("/profiel"));
            browser.await("Laatst gebruikt: zojuist");
            // The newest is the last.
            browser.findAll("form[action$='/weg'] button").getLast().click();
            browser.await("De passkey is verwijderd");
            leave(browser);
            signInByPasskey(browser).await("Doorzet kent hem niet (meer)");
        }
    }

    @Test
    void an_answer_is_good_once_and_only_with_the_forms_token() {
        try (Browser browser = inside()) {
            browser.authenticator();
            browser.open(page("/profiel"));
            browser.find("form[data-passkey] button").click();
            browser.await("De passkey is gemaakt");
            leave(browser);

            browser.open(page("/inloggen"));
            String answer = browser.ask("""
                    const token = document.querySelector('form[data-passkey] [name=_csrf]').value;
                    const body = new URLSearchParams({_csrf: token});
                    const question = await (await fetch('/inloggen/passkey/vraag', {method: 'POST', body})).json();
                    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question);
                    const credential = await navigator.credentials.get({publicKey});
                    return JSON.stringify(credential.toJSON());""");
            assertThat(sent(browser, answer, "made-up")).startsWith("403");
            assertThat(sent(browser, answer.replaceAll("\"signature\":\"....", "\"signature\":\"MEUC"), ""))
                    .contains("passkey-onbekend");
            assertThat(sent(browser, answer, ""))
                    .as("the question was answered")
                    .contains("passkey-onbekend");
        }
    }

    /** Where an answer leads to, with the form's token or another. */
    private static String sent(Browser browser, String answer, String token) {
        return browser.ask("""
                const token = arguments[1] || document.querySelector('form[data-passkey] [name=_csrf]').value;
                const body = new URLSearchParams({_csrf: token, antwoord: arguments[0]});
                const response = await fetch('/inloggen/passkey', {method: 'POST', body});
                return response.status + ' ' + response.url;""", answer, token);
    }

    @Test
    void the_second_step_is_set_up_with_an_app_and_asked_for() throws Exception {
        try (Browser browser = new Browser()) {
            browser.width(1440).open(page("/aanmelden"));
            enter(browser, "[name=email]", "tessa@demo.example");
            enter(browser, "[name=wachtwoord]", PASSWORD).submit();
            browser.await("Winkel aansluiten");
            browser.open(page("/profiel/tweestap"));
            looked(browser, "second-step-off", page -> {});
            browser.find("main form button.primary").click();
            looked(browser, "second-step-setup", again -> {
                again.find("main form button.primary").click();
                again.await("1. Scan");
            });
            String secret = browser.find("code.secret").getText();
            browser.find("#code").sendKeys(Authenticator.code(secret, CLOCK.instant()));
            browser.find("main form button.primary").click();
            browser.await("De tweede stap staat aan");
            Deque<String> codes = codes(browser);
            assertThat(codes).hasSize(10);
            leave(browser);

            enter(browser, "[name=email]", "tessa@demo.example");
            enter(browser, "[name=wachtwoord]", PASSWORD).submit();
            browser.await("Nog één stap");
            looked(browser, "code", page -> {});
            browser.find(".lost summary").click();
            assertThat(browser.violations()).isEmpty();
            browser.open(page("/inloggen/code"));
            CLOCK.forwardTo(CLOCK.instant().plusSeconds(30));
            browser.find("#code").sendKeys(Authenticator.code(secret, CLOCK.instant()));
            browser.find("main form button.primary").click();
            browser.await("Winkel aansluiten");

            browser.open(page("/profiel/tweestap"));
            looked(browser, "second-step-on", page -> {});
            looked(browser, "second-step-codes", again -> {
                again.find("#code").sendKeys(codes.getFirst());
                again.find("button[value=codes]").click();
                Deque<String> renewed = codes(again);
                codes.clear();
                codes.addAll(renewed);
            });
            browser.open(page("/profiel/tweestap"));
            browser.find("#code").sendKeys(codes.getFirst());
            browser.find("button.danger").click();
            browser.await("wordt geen code meer gevraagd");
        }
    }

    private static Deque<String> codes(Browser browser) {
        return browser.findAll(".codes code").stream()
                .map(WebElement::getText)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** This same page in both languages, at three widths; {@code again} brings it back where it is the answer to a form. */
    private static void looked(Browser browser, String name, Consumer<Browser> again) {
        URI here = browser.address();
        for (int width : new int[] {375, 768, 1440}) {
            for (String language : new String[] {"en", "nl"}) {
                browser.width(width).open(URI.create(here.toString().replaceFirst("\\?.*", "") + "?taal=" + language));
                again.accept(browser);
                assertThat(browser.language()).isEqualTo(language);
                checked(browser, name, width, language);
            }
        }
    }

    private static void checked(Browser browser, String name, int width, String language) {
        Look.open(browser, name, width, language);
        assertThat(browser.dark(true).violations()).as(name + ", dark").isEmpty();
        browser.dark(false);
    }
}
