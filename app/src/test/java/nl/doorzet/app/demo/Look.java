package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;

/**
 * What holds of every page. With {@code -Ddoorzet.screenshots=FOLDER} each is kept there as a picture, as it looks in Dutch on a wide
 * screen; with {@code -Ddoorzet.screenshots.all=true} also on the others, and in English.
 */
final class Look {
    /** A first visit's page with its styles and scripts, on the wire. */
    private static final long HEAVIEST = 150_000;

    private static final int WIDE = 1440;

    private Look() {}

    /** Opens the page in both languages. */
    static void at(Browser browser, String name, URI page, int width) {
        for (String language : new String[] {"nl", "en"}) {
            String separator = page.toString().contains("?") ? "&" : "?";
            browser.open(URI.create(page + separator + "taal=" + language));
            assertThat(browser.language()).as(name).isEqualTo(language);
            open(browser, name, width, language);
        }
    }

    /** The page that is open. */
    static void open(Browser browser, String name, int width, String language) {
        assertThat(browser.moves())
                .as(name + " at " + width + ": nothing moves while it loads")
                .isEmpty();
        assertThat(browser.overflow()).as(name + " at " + width).isZero();
        assertThat(browser.violations()).as(name + " at " + width).isEmpty();
        assertThat(browser.weight())
                .as(name + " at " + width + ": bytes of a first visit")
                .isBetween(1L, HEAVIEST);
        keep(browser, name, width, language);
    }

    static void keep(Browser browser, String name, int width, String language) {
        String place = System.getProperty("doorzet.screenshots", "");
        boolean first = width == WIDE && language.equals("nl");
        if (!place.isEmpty() && (first || Boolean.getBoolean("doorzet.screenshots.all"))) {
            browser.screenshot(
                    Path.of(place).resolve(first ? name + ".png" : "%s-%d-%s.png".formatted(name, width, language)));
        }
    }
}
