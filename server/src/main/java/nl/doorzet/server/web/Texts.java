package nl.doorzet.server.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text of the screen in one language. Facts are filled in by name: {@code {number}}. */
public final class Texts {
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final ResourceBundle bundle;
    private final Formats formats;

    private Texts(Language language) {
        this.bundle = ResourceBundle.getBundle(
                "nl.doorzet.server.web.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.formats = new Formats(language.locale());
    }

    public static Texts in(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("Every language has its texts");
        }
        return texts;
    }

    /** How amounts and moments are written. */
    public Formats formats() {
        return formats;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A text.
     *
     * @throws java.util.MissingResourceException if there is none; a test finds such keys
     */
    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** A text with facts; a fact that is not known becomes a dash. */
    public String say(String key, Map<String, ?> facts) {
        return FACT.matcher(bundle.getString(key)).replaceAll(found -> {
            Object value = facts.get(found.group(1));
            return Matcher.quoteReplacement(value == null || value.toString().isBlank() ? "–" : value.toString());
        });
    }

    /** A text that counts: {@code key.one} or {@code key.other}, with {@code {n}}. */
    public String count(String key, long n) {
        return say(key + (n == 1 ? ".one" : ".other"), "n", formats.number(n));
    }

    /** The text of a constant: {@code prefix.CONSTANT}. */
    public String of(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    /** Why a document is on its list, in a few words; the code itself for one that is not known here. */
    public String reason(String code) {
        return has("reason." + code) ? say("reason." + code) : code;
    }
}
