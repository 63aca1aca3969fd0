package nl.doorzet.app.demo;

import java.net.URI;
import org.openqa.selenium.WebElement;

/** Somebody at a browser who was never here before; counts what it takes. */
final class Newcomer {
    final Browser browser;
    private int clicks;
    private int typed;

    Newcomer(Browser browser, URI page) {
        this.browser = browser.width(1440).open(page);
    }

    Newcomer click(String css) {
        browser.find(css).click();
        clicks++;
        return this;
    }

    Newcomer type(String field, String text) {
        WebElement input = browser.find("[name='" + field + "']");
        input.clear();
        input.sendKeys(text);
        typed++;
        return this;
    }

    int clicks() {
        return clicks;
    }

    int typed() {
        return typed;
    }
}
