package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.PasswordReset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard as a person sees it, with the demo's three months of sales. */
class PagesInBrowserTest {
    @TempDir
    private static Path folder;

    private static final SettableClock CLOCK = new SettableClock();
    private static Demo demo;
    private static Browser browser;
    private static final Map<String, URI> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws InterruptedException {
        demo = Demo.start(folder, 0, CLOCK, Demo.Limits.NONE);
        browser = new Browser();
        DemoCommand.runDry(demo, CLOCK);
        browser.open(demo.entrance());
        collect();
    }

    @AfterAll
    static void stop() {
        browser.close();
        demo.close();
    }

    private static void collect() {
        URI root = demo.dashboard();
        PAGES.put("overview", root);
        URI moneybird =
                root.resolve("/koppelingen/" + demo.connections.getFirst().id());
        PAGES.put("errors", URI.create(moneybird + "?lijst=fouten"));
        PAGES.put("open", URI.create(moneybird + "?lijst=open"));
        PAGES.put("report", URI.create(moneybird + "?lijst=rapportage"));
        for (String tab :
                new String[] {"overzicht", "configuratie", "voorbeeld", "inhalen", "aansluiting", "sleutels"}) {
            PAGES.put(tab, URI.create(moneybird + "/" + tab));
        }
        PAGES.put("connect", root.resolve("/aansluiten"));
        PAGES.put("connect-books", secondStep());
        PAGES.put("help", root.resolve("/hulp"));
        PAGES.put("profile", root.resolve("/profiel"));
        PAGES.put(
                "people", root.resolve("/account/" + demo.connections.getFirst().account() + "/mensen"));
        for (String operators : new String[] {"", "/werk", "/grenzen", "/versies"}) {
            PAGES.put("operator" + operators.replace('/', '-'), root.resolve("/beheer" + operators));
        }
        browser.open(page("errors"));
        PAGES.put("story", URI.create(href("main a[href*='/documenten/']")));
        PAGES.put("not-found", root.resolve("/nergens"));
    }

    /** The page for the books, after the shop's keys were entered. */
    private static URI secondStep() {
        Map<String, Value> keys = demo.shopKeys();
        browser.open(page("connect"));
        keys.forEach(
                (name, value) -> browser.find("[name='winkel." + name + "']").sendKeys(value.text()));
        browser.find("form.entered button").click();
        return URI.create(href(".systems a[href*='moneybird']"));
    }

    private static String href(String css) {
        return String.valueOf(browser.find(css).getDomProperty("href"));
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 768, 1440})
    void each_page_is_accessible_and_fits_in_both_languages(int width) {
        browser.width(width);
        PAGES.forEach((name, page) -> Look.at(browser, name, page, width));
        try (Browser stranger = new Browser()) {
            stranger.width(width);
            for (String door : new String[] {"inloggen", "aanmelden", "inloggen/vergeten"}) {
                Look.at(stranger, door.replace('/', '-'), demo.dashboard().resolve("/" + door), width);
            }
            Look.at(stranger, "new-password", newPassword("demo@doorzet.example"), width);
        }
    }

    /** Where the link of a letter leads. */
    private static URI newPassword(String email) {
        String code =
                demo.server.part(PasswordReset.class).link(email).orElseThrow().code();
        return demo.dashboard().resolve("/inloggen/nieuw?code=" + code);
    }

    @Test
    void the_demos_owner_comes_in_by_a_button_and_goes_out_by_another() {
        try (Browser stranger = new Browser()) {
            stranger.width(375).open(demo.dashboard());
            stranger.find("form[action='/inloggen/demo'] button").click();
            stranger.await("Facturen naar Moneybird");

            stranger.find(".me summary").click();
            stranger.await("demo@doorzet.example");
            assertThat(stranger.violations()).isEmpty();
            assertThat(stranger.overflow()).isZero();
            stranger.find(".me form button").click();

            stranger.await("U bent uitgelogd");
        }
    }

    @Test
    void a_forgotten_password_is_replaced_and_the_profile_shows_where_one_is_signed_in() {
        String email = "leen@doorzet.example";
        demo.server.part(Joining.class).operator(email, "Leen Lantaarn");
        try (Browser person = new Browser()) {
            person.width(375).dark(true).open(demo.dashboard().resolve("/inloggen"));
            person.find("a[href='/inloggen/vergeten']").click();
            person.await("U krijgt een link");
            person.open(newPassword(email));
            person.find("#wachtwoord").sendKeys("regen paraplu brug");
            person.find("main form button").click();
            person.await("Uw nieuwe wachtwoord geldt");
            person.find("#email").sendKeys(email);
            person.find("#wachtwoord").sendKeys("regen paraplu brug");
            person.find("form[action='/inloggen'] button").click();
            assertThat(person.find(".me").isDisplayed()).isTrue();

            for (int width : new int[] {375, 1440}) {
                person.width(width).open(demo.dashboard().resolve("/profiel"));
                person.await("Huidig wachtwoord");
                person.await("Chrome op Linux");
                assertThat(person.violations()).as("dark, at " + width).isEmpty();
                assertThat(person.overflow()).isZero();
                Look.keep(person, "profile-dark", width, "nl");
                person.dark(false).open(demo.dashboard().resolve("/profiel#password"));
                assertThat(person.violations()).as("light, at " + width).isEmpty();
                Look.keep(person, "profile-password", width, "nl");
                person.dark(true);
            }
        }
    }

    @Test
    void an_owner_sees_what_stands_in_the_way_and_asks_to_try_again() throws InterruptedException {
        browser.width(1440).open(URI.create(page("story") + "?taal=nl"));
        browser.await("btw door het platform");

        int told = browser.findAll("main li").size();
        browser.find("form[action$='verwerk'] button").click();
        DemoCommand.runDry(demo, CLOCK);

        browser.open(page("story"));
        assertThat(browser.findAll("main li").size())
                .as("asked again, read again, refused again")
                .isGreaterThan(told);
        browser.await("btw door het platform");
    }

    @Test
    void what_belongs_to_orders_is_not_shown_for_invoices() {
        browser.width(1440).open(URI.create(page("configuratie") + "?taal=nl"));
        assertThat(browser.find("input[value=INVOICES]").isSelected()).isTrue();
        assertThat(browser.find(".s-orderStatuses").isDisplayed()).isFalse();
        assertThat(browser.find(".only-invoices").isDisplayed()).isTrue();

        browser.find("input[value=PAID_ORDERS]").click();

        assertThat(browser.find(".s-orderStatuses").isDisplayed()).isTrue();
        assertThat(browser.find(".only-invoices").isDisplayed()).isFalse();
        assertThat(browser.find("[data-unsaved]").isDisplayed()).isTrue();
    }

    @Test
    void a_change_is_looked_at_before_it_is_saved() {
        browser.width(1440).open(URI.create(page("configuratie") + "?taal=nl"));
        browser.find("[name='booking.description']").clear();
        browser.find("[name='booking.description']").sendKeys("Verkoop {number}");
        browser.find("button[formaction$='voorbeeld']").click();

        browser.await("1 wijziging, nog niet bewaard");
        browser.await("Omschrijving: Webshop {number} → Verkoop {number}");
        assertThat(browser.violations()).isEmpty();
        browser.find(".compared summary").click();
        browser.await("blijft daar zoals het is");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.overflow()).isZero();

        browser.find("button[formaction$='bewerk']").click();
        assertThat(browser.find("[name='booking.description']").getDomProperty("value"))
                .isEqualTo("Verkoop {number}");
    }

    private static URI page(String name) {
        return Objects.requireNonNull(PAGES.get(name));
    }
}
