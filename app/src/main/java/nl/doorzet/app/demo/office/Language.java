package nl.doorzet.app.demo.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the page speaks. It is remembered under the dashboard's own name, so both speak the same. */
enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.of("en", "IE"));

    static final String COOKIE = "taal";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String code() {
        return locale.getLanguage();
    }

    Language other() {
        return this == NL ? EN : NL;
    }

    /** Asked for, else remembered, else the browser's first; Dutch unless that is English. */
    static Language chosen(Optional<String> asked, String cookies, String accepted) {
        return asked.flatMap(Language::of)
                .or(() -> Arrays.stream(cookies.split(";", -1))
                        .map(String::strip)
                        .filter(cookie -> cookie.startsWith(COOKIE + "="))
                        .findFirst()
                        .flatMap(cookie -> of(cookie.substring(COOKIE.length() + 1))))
                .orElseGet(() -> accepted.startsWith("en") ? EN : NL);
    }

    private static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
