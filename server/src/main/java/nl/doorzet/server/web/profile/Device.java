package nl.doorzet.server.web.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.doorzet.server.web.Texts;

/**
 * A browser and what it runs on, as it said of itself. Browsers call themselves by each other's names, so the order matters; anything
 * can call itself anything, so this is a help to the eye and decides nothing.
 *
 * @param browser empty for one that is not known here
 * @param system the same
 */
record Device(String browser, String system) {
    private static final SequencedMap<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Vivaldi/", "Vivaldi",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Chromium/", "Chromium",
            "Safari/", "Safari");

    private static final SequencedMap<String, String> SYSTEMS = inOrder(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "CrOS", "ChromeOS",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    /** In words, such as <i>Firefox op Windows</i>. */
    String said(Texts t) {
        if (browser.isEmpty()) {
            return system.isEmpty() ? t.say("device.unknown") : t.say("device.on", "system", system);
        }
        return system.isEmpty() ? browser : t.say("device.browser.on", Map.of("browser", browser, "system", system));
    }

    private static String first(SequencedMap<String, String> names, String userAgent) {
        return names.sequencedEntrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static SequencedMap<String, String> inOrder(String... namesAndWords) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            names.put(namesAndWords[i], namesAndWords[i + 1]);
        }
        return names;
    }
}
