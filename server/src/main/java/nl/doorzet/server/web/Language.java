package nl.doorzet.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the screen speaks. Amounts and dates are written as is usual where it is spoken among euros. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.of("en", "IE"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Its code in pages and addresses: {@code nl}. */
    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == NL ? EN : NL;
    }

    /** The one with this code; empty for another. */
    public static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
