package nl.doorzet.app.demo;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** Debian's Chromium, without a window. */
final class Browser implements AutoCloseable {
    private static final String AXE = axe();

    private final ChromeDriver driver;

    Browser() {
        ChromeOptions options = new ChromeOptions().setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        // On a busy machine a click is answered before the next page has begun.
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
    }

    Browser width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
        return this;
    }

    Browser open(URI page) {
        driver.get(page.toString());
        return this;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text() {
        return find("body").getText();
    }

    URI address() {
        return URI.create(String.valueOf(driver.getCurrentUrl()));
    }

    /** Waits until the page says so. */
    void await(String words) {
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class)
                .withMessage(() -> words + ", but: " + text())
                .until(page -> text().contains(words));
    }

    /** What an asynchronous script answers. */
    String ask(String script, Object... arguments) {
        return String.valueOf(
                driver.executeScript("return (async function() {" + script + "}).apply(null, arguments);", arguments));
    }

    /** From now on the machine has a fingerprint reader, whose finger is always the right one. */
    VirtualAuthenticator authenticator() {
        return driver.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
    }

    String language() {
        return String.valueOf(find("html").getDomAttribute("lang"));
    }

    /** What the accessibility checker holds against the page (WCAG 2.2 A and AA). */
    List<?> violations() {
        // In the page itself: there are no frames, for which AxeBuilder opens a second window each time.
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                // A colour on its way from light to dark is none of ours.
                document.getAnimations().filter(change => change instanceof CSSTransition).forEach(change => change.finish());
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']}).then(
                  results => done(results.violations.map(rule =>
                    `${rule.id}: ${rule.help}: ${rule.nodes.map(node => node.html + ' ' + node.failureSummary).join('; ')}`)),
                  trouble => done([`axe failed: ${trouble}`]));""");
        return found instanceof List<?> violations ? violations : List.of("no answer: " + found);
    }

    /** How many pixels the page is wider than the window. */
    long overflow() {
        Object wide = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wide instanceof Long pixels ? pixels : -1;
    }

    /** What moved after it was first drawn, without anybody having touched it: what, from where, to where. */
    List<?> moves() {
        Object moved = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const at = box => `${box.x},${box.y} ${box.width}x${box.height}`;
                const called = node => node?.outerHTML?.slice(0, 200).replace(/\\s+/g, ' ') ?? node?.textContent ?? 'what is gone';
                const moves = [];
                new PerformanceObserver(list => list.getEntries().forEach(shift => moves.push(shift.value, ...shift.sources.map(
                    source => `${called(source.node)}: ${at(source.previousRect)} -> ${at(source.currentRect)}`))))
                  .observe({type: 'layout-shift', buffered: true});
                requestAnimationFrame(() => setTimeout(() => done(moves), 50));""");
        return moved instanceof List<?> moves ? moves : List.of("no answer: " + moved);
    }

    /** Bytes that a first visit brings over the wire: the page and all that it needs, as compressed as it came. */
    long weight() {
        Object bytes = driver.executeScript("""
                return ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
                  .reduce((sum, entry) => sum + entry.encodedBodySize, 0);""");
        return bytes instanceof Long sum ? sum : Long.MAX_VALUE;
    }

    /** Whether the visitor's machine asks for dark pages. */
    Browser dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** Puts another token into all forms of the page, as if it had been open for too long. */
    void setToken(String token) {
        driver.executeScript(
                "document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = arguments[0]; });",
                token);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
