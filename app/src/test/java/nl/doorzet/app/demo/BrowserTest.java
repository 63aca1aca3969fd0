package nl.doorzet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Who looks at the pages sees what is wrong with one. */
class BrowserTest {
    @Test
    void what_is_wrong_with_a_page_is_seen() {
        try (Browser browser = new Browser()) {
            browser.width(375).open(page(""));
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.moves()).isEmpty();
            assertThat(browser.overflow()).isZero();

            browser.open(page("<img src='about:blank'>"));
            assertThat(browser.violations()).singleElement().asString().startsWith("image-alt");

            browser.open(page("<p style='width: 500px'>wide</p>"));
            assertThat(browser.overflow()).isPositive();

            browser.open(page("<p id='p'>first</p><p>second</p>"));
            browser.ask("""
                    const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                    await drawn();
                    document.getElementById('p').style.height = '300px';
                    await drawn();""");
            assertThat(browser.moves()).isNotEmpty();
        }
    }

    private static URI page(String content) {
        String page = "<html lang=nl><title>Page</title><main><h1>Page</h1>" + content + "</main>";
        return URI.create(
                "data:text/html;base64," + Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
    }
}
