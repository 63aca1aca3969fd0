package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person sees when something goes wrong, in Debian's Chromium. */
class ErrorPagesInBrowserTest {
    private static final int[] WIDTHS = {375, 768, 1440};

    private static Demo demo;
    private static Browser browser;
    /** Somebody with an account of his own, who owns nothing of the demo's and operates nothing. */
    private static Browser guest;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = Demo.start(folder, 0, new SettableClock(), Demo.Limits.NONE);
        browser = new Browser();
        browser.open(demo.entrance());
        guest = new Browser();
        guest.open(page("/aanmelden"));
        guest.find("#email").sendKeys("gast@example.test");
        guest.find("#wachtwoord").sendKeys("drie blauwe fietsbellen");
        guest.find("form[action='/aanmelden'] button").click();
    }

    @AfterAll
    static void stop() {
        guest.close();
        browser.close();
        demo.close();
    }

    @ParameterizedTest
    @CsvSource({
        "error-404, /nergens, Deze pagina bestaat niet",
        "error-400, /uitloggen, Dit verzoek begrijpen we niet",
        "error-installation, /apps/ccvshop/install?api_public=x, Deze installatie kennen we niet"
    })
    void what_does_not_lead_anywhere_says_so(String name, String path, String title) {
        look(browser, name, path, title);
    }

    @Test
    void what_is_for_others_says_so() {
        look(guest, "error-operator", "/beheer", "Deze pagina is voor de beheerder");
        look(
                guest,
                "error-others",
                "/koppelingen/" + demo.connections.getFirst().id(),
                "Deze pagina bestaat niet");
    }

    @Test
    void a_link_that_is_used_up_says_so() {
        try (Browser nobody = new Browser()) {
            look(nobody, "error-link", "/inloggen/link?code=used", "hij is al gebruikt of te oud");
        }
    }

    @Test
    void a_form_that_is_out_of_date_changes_nothing() {
        for (int width : WIDTHS) {
            Map.of("en", "This form has expired", "nl", "Dit formulier is verlopen")
                    .forEach((language, title) -> {
                        browser.width(width).open(page("/profiel?taal=" + language));
                        browser.setToken("old");
                        browser.find("form[action='/profiel/gegevens'] button").click();
                        browser.await(title);
                        Look.open(browser, "error-403", width, language);
                    });
        }
        browser.open(page("/profiel?taal=nl"));
    }

    @Test
    void what_is_our_fault_is_said_without_its_insides() {
        JdbcClient database = demo.server.part(JdbcClient.class);
        database.sql("alter table document_tally rename to mislaid").update();
        try {
            look(browser, "error-500", "/", "Er ging iets mis bij ons");
            assertThat(browser.text()).doesNotContain("mislaid").doesNotContain("SQL");
        } finally {
            database.sql("alter table mislaid rename to document_tally").update();
        }
    }

    private static void look(Browser visitor, String name, String path, String title) {
        for (int width : WIDTHS) {
            Look.at(visitor.width(width), name, page(path), width);
            visitor.open(page(path + (path.contains("?") ? "&" : "?") + "taal=nl"));
            visitor.await(title);
        }
    }

    private static URI page(String path) {
        return demo.dashboard().resolve(path);
    }
}
