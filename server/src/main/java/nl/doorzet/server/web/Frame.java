package nl.doorzet.server.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every page needs besides its own contents.
 *
 * @param here this page's address, ready for one more parameter
 * @param now for moments that are told as "5 minutes ago"
 * @param csrf the token that a form must bring back; made when it is asked for
 * @param assets from a file's name to its address
 */
public record Frame(
        Language language, String here, Instant now, Supplier<String> csrf, Function<String, String> assets) {
    public Texts t() {
        return Texts.in(language);
    }

    public Formats f() {
        return t().formats();
    }

    public String asset(String name) {
        return assets.apply(name);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return here + LanguageChoice.NAME + "=" + language.other().code();
    }

    /** How long ago, for what is recent; else the moment. */
    public String ago(Instant moment, ZoneId zone) {
        long minutes = Duration.between(moment, now).toMinutes();
        return minutes < 1
                ? t().say("ago.now")
                : minutes < 60
                        ? t().count("ago.minutes", minutes)
                        : minutes < 24 * 60 ? t().count("ago.hours", minutes / 60) : f().moment(moment, zone);
    }
}
