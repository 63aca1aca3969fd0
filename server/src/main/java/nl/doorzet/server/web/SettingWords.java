package nl.doorzet.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.server.ledger.SettingProblem;

/** What a setting such as {@code vat.oss-DE-19} or {@code ledger.shipping-domestic-21} is about. */
public final class SettingWords {
    private SettingWords() {}

    /** In words; the setting itself if it is none of these. */
    public static String of(String setting, Texts t) {
        if (setting.startsWith("vat.")) {
            return category(setting.substring("vat.".length()), t)
                    .map(category -> t.say("setting.vat", "category", category))
                    .orElse(setting);
        }
        if (setting.startsWith("ledger.")) {
            String key = setting.substring("ledger.".length());
            int kindEnds = key.indexOf('-');
            String kind = kindEnds < 0 ? key : key.substring(0, kindEnds);
            Optional<String> words = Arrays.stream(LineKind.values())
                    .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
                    .findFirst()
                    .map(k -> t.say("setting.ledger", "kind", t.of("line", k)));
            return words.map(w -> kindEnds < 0
                            ? w
                            : w + ", "
                                    + category(key.substring(kindEnds + 1), t).orElse(key))
                    .orElse(setting);
        }
        return setting;
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
