package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.doorzet.app.demo.office.Office;
import nl.doorzet.app.demo.shop.Customers;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who was never here before, at Debian's Chromium, with nobody to help. */
class GettingStartedInBrowserTest {
    private static final int TRIES = 300;
    /** A document in a list. */
    private static final String BOOKED = "main table a[href*='/documenten/']";

    private static Demo demo;
    private static Office office;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        // The App Store knows Doorzet by its address before it starts.
        demo = Demo.start(folder, freePort(), Clock.systemUTC(), Demo.Limits.NONE);
        office = Office.open(0, demo.world());
    }

    @AfterAll
    static void stop() {
        office.close();
        demo.close();
    }

    @Test
    void from_sign_up_to_an_order_in_a_file() throws InterruptedException {
        try (Browser browser = new Browser()) {
            Newcomer owner = signedUp(browser, "files@example.test");
            keysOfTheShop(owner.click("main .title a.button"));
            owner.click(".systems a[href$='ubl']").click("form.entered button.primary");
            bookedAfterSwitchingOn(owner);
        }
    }

    @Test
    void from_sign_up_to_an_order_in_Moneybird() throws InterruptedException {
        try (Browser browser = new Browser()) {
            Newcomer owner = signedUp(browser, "moneybird@example.test");
            keysOfTheShop(owner.click("main .title a.button"));
            keysOfTheBooks(owner.click(".systems a[href$='moneybird']"));
            looksWellWhileOff(browser);
            String number = bookedAfterSwitchingOn(owner);
            assertThat(demo.moneybird.invoices())
                    .anyMatch(invoice -> invoice.reference().equals(number));
        }
    }

    @Test
    void with_pasted_keys_it_takes_at_most_twelve_clicks_and_three_fields() throws InterruptedException {
        try (Browser browser = new Browser()) {
            Newcomer owner = new Newcomer(browser, demo.dashboard()).click("form[action='/inloggen/demo'] button");
            keysOfTheShop(owner.click("main .title a.button"));
            owner.click(".systems a[href$='ubl']").click("form.entered button.primary");
            isLive(owner.click(".savebar button.primary"));
            assertThat(owner.clicks()).isLessThanOrEqualTo(12);
            assertThat(owner.typed()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void from_the_app_store_too_with_real_books() throws InterruptedException {
        try (Browser browser = new Browser()) {
            Newcomer owner = new Newcomer(browser, office.address())
                    .click("#appstore button[value='installeer']")
                    .click("#appstore a")
                    .click("form[action='/inloggen/demo'] button");
            keysOfTheBooks(owner.click(".systems a[href$='moneybird']"));
            owner.click("main a.button[href$='/configuratie']");
            isLive(owner.click(".savebar button.primary"));
            assertThat(owner.clicks()).isLessThanOrEqualTo(12);
            assertThat(owner.typed()).isLessThanOrEqualTo(3);
        }
    }

    private static Newcomer signedUp(Browser browser, String email) {
        return new Newcomer(browser, demo.dashboard())
                .click("a[href^='/aanmelden']")
                .type("email", email)
                .type("naam", "Nienke Nieuw")
                .type("bedrijf", "Winkel van Nienke")
                .type("wachtwoord", "drie blauwe fietsbellen")
                .click("form[action='/aanmelden'] button");
    }

    private static void keysOfTheShop(Newcomer owner) {
        demo.shopKeys().forEach((name, value) -> owner.type("winkel." + name, value.text()));
        owner.click("form.entered button.primary");
    }

    private static void keysOfTheBooks(Newcomer owner) {
        DemoAccount.keys(demo.moneybird).forEach((name, value) -> owner.type("boekhouding." + name, value.text()));
        owner.click("form.entered button.primary");
    }

    private static void looksWellWhileOff(Browser browser) {
        browser.await("Bewaar en zet aan");
        URI settings = browser.address();
        for (int width : new int[] {375, 768, 1440}) {
            browser.width(width);
            Look.at(browser, "configuratie-uit", settings, width);
            Look.at(browser, "overzicht-uit", settings.resolve("overzicht"), width);
        }
        browser.open(settings.resolve("configuratie?taal=nl"));
    }

    /** An order that came before waits until the connection is on; answers its number. */
    private static String bookedAfterSwitchingOn(Newcomer owner) throws InterruptedException {
        Browser browser = owner.browser;
        browser.await("Bewaar en zet aan");
        URI settings = browser.address();
        String connection = settings.getPath().replace("/configuratie", "");
        Order order = demo.shop
                .backOffice()
                .pay(demo.shop
                        .backOffice()
                        .place(OrderDraft.of(Customers.CONSUMERS.getFirst())
                                .row("Fietsbel messing", "14.95", 1, "21")));
        String number = order.completedNumber().full();
        await(
                browser,
                settings.resolve(connection + "?lijst=open&zoek=" + number),
                shows("Wacht tot u de koppeling aanzet"));

        browser.open(settings);
        isLive(owner.click(".savebar button.primary"));
        await(
                browser,
                settings.resolve(connection + "?lijst=rapportage&zoek=" + number),
                page -> !page.findAll(BOOKED).isEmpty());
        browser.find(BOOKED).click();
        browser.await(number);
        browser.await("Geboekt");
        return number;
    }

    private static void isLive(Newcomer owner) throws InterruptedException {
        Browser browser = owner.browser;
        browser.await("De koppeling staat aan");
        await(browser, browser.address(), shows("hoeft niets te doen"));
        assertThat(browser.findAll(".flow .dot.good"))
                .as("both sides let us in")
                .hasSize(2);
    }

    private static Predicate<Browser> shows(String words) {
        return page -> page.text().contains(words);
    }

    private static void await(Browser browser, URI page, Predicate<Browser> wanted) throws InterruptedException {
        int tries = 0;
        do {
            assertThat(new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS)).isFalse();
            browser.open(page);
        } while (!wanted.test(browser) && tries++ < TRIES);
        assertThat(browser).as(browser.text()).matches(wanted);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
