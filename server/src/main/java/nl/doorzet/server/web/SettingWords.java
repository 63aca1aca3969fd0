package nl.doorzet.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.LedgerKeys;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.ledger.SettingProblem;

/** What a setting such as {@code vat.oss-DE-19} or {@code ledger.shipping-domestic-21} is about. */
public final class SettingWords {
    private SettingWords() {}

    /** In words; the setting itself if it is none of these. */
    public static String of(String setting, Texts t) {
        int keyBegins = setting.indexOf('.') + 1;
        String name = setting.substring(0, Math.max(0, keyBegins - 1));
        String words = key(name, setting.substring(keyBegins), t);
        return switch (name) {
            case "vat" -> t.say("mapped.vat", "category", words);
            case "ledger" -> t.say("mapped.ledger", "kind", words);
            default -> setting;
        };
    }

    /** What one entry of a setting with keys is about, such as {@code oss-DE-19} of the VAT codes; the key if it is not known. */
    public static String key(String setting, String key, Texts t) {
        return switch (setting) {
            case "vat" -> category(key, t).orElse(key);
            case "ledger" -> ledger(key, Map.of(), t);
            default -> key;
        };
    }

    /**
     * What a key of the ledger accounts is about.
     *
     * @param categories the names of the shop's categories by their ids, as far as they are known
     */
    public static String ledger(String key, Map<String, String> categories, Texts t) {
        if (!key.startsWith(LedgerKeys.CATEGORY)) {
            return line(key, t).orElse(key);
        }
        String[] parts = key.substring(LedgerKeys.CATEGORY.length()).split("-", 2);
        String name = t.say("line.category", "category", categories.getOrDefault(parts[0], parts[0]));
        return parts.length == 1 ? name : name + ", " + category(parts[1], t).orElse(parts[1]);
    }

    /** Any setting by its whole name, such as {@code push.source} or {@code booking.vat.domestic-21}. */
    public static String name(String whole, Texts t) {
        String setting = whole.substring(whole.indexOf('.') + 1);
        int key = setting.indexOf('.');
        String label = "setting." + (key < 0 ? setting : setting.substring(0, key));
        if (!t.has(label)) {
            return whole;
        }
        return key < 0
                ? t.say(label)
                : t.say(label) + ": " + key(setting.substring(0, key), setting.substring(key + 1), t);
    }

    /** What is wrong with a field of this type. */
    public static String error(FieldError error, Class<?> type, Texts t) {
        return switch (error.kind()) {
            case MISSING -> t.say("field.missing");
            case UNKNOWN -> t.say("field.unknown");
            case MALFORMED -> {
                String key = "field.malformed." + type.getSimpleName();
                yield t.say(t.has(key) ? key : "field.malformed", "value", error.value());
            }
        };
    }

    private static Optional<String> line(String key, Texts t) {
        int kindEnds = key.indexOf('-');
        String kind = kindEnds < 0 ? key : key.substring(0, kindEnds);
        Optional<String> words = Arrays.stream(LineKind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(k -> t.of("line", k));
        return kindEnds < 0
                ? words
                : words.map(
                        w -> w + ", " + category(key.substring(kindEnds + 1), t).orElse(key));
    }

    /** What is missing and for how many documents, as one sentence. */
    public static String of(SettingProblem problem, Texts t) {
        return t.say(
                problem.count() == 1 ? "needs.setting.one" : "needs.setting.other",
                Map.of(
                        "setting", of(problem.setting(), t),
                        "reason", t.reason(problem.code()),
                        "n", problem.count(),
                        "first", problem.first(),
                        "last", problem.last()));
    }

    /** A VAT category's key: treatment, perhaps country, perhaps rate. */
    private static Optional<String> category(String key, Texts t) {
        String[] parts = key.split("-", -1);
        return Arrays.stream(VatTreatment.values())
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .findFirst()
                .map(v -> switch (parts.length) {
                    case 1 -> t.of("treatment", v);
                    case 2 -> t.of("treatment", v) + " " + parts[1] + " %";
                    default -> t.of("treatment", v) + " " + parts[1] + " " + parts[2] + " %";
                });
    }
}
