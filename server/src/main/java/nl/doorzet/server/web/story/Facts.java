package nl.doorzet.server.web.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.SettingWords;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.story.Moment.Fact;

/** The facts of a row of the ledger, in words. */
final class Facts {
    /** Shown elsewhere on the page, in a form that can be read. */
    private static final Set<String> ELSEWHERE =
            Set.of("entry", "way", "because", "attempts", "problems", "warnings", "link", "currency");
    /** These first, then the others by name. */
    private static final List<String> ORDER = List.of("number", "reference", "total", "vat", "booksTotal", "reason");

    private Facts() {}

    static List<Fact> of(Telling telling, Delivery delivery) {
        Map<String, String> detail = new TreeMap<>(delivery.detail());
        detail.keySet().removeAll(ELSEWHERE);
        detail.values().removeIf(value -> value.isBlank() || value.startsWith("{"));
        // The same again says nothing.
        detail.remove("id", delivery.detail().get("number"));
        detail.remove("reference", delivery.detail().get("number"));
        detail.remove("booksTotal", delivery.detail().get("total"));
        String link = delivery.detail().getOrDefault("link", "");
        return detail.entrySet().stream()
                .sorted(Comparator.comparingInt(fact -> rank(fact.getKey())))
                .map(fact -> new Fact(
                        name(fact.getKey(), telling.frame().t()),
                        value(telling, fact.getKey(), fact.getValue()),
                        fact.getKey().equals("number") && Links.isWeb(link) ? link : ""))
                .toList();
    }

    private static int rank(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }

    /** Facts as a problem's sentences want them. */
    static Map<String, String> readable(Telling telling, Map<String, String> facts) {
        Map<String, String> readable = new TreeMap<>();
        facts.forEach((name, value) -> readable.put(name, value(telling, name, value)));
        return readable;
    }

    private static String name(String name, Texts t) {
        return t.has("fact." + name) ? t.say("fact." + name) : name;
    }

    private static String value(Telling telling, String name, String value) {
        Texts t = telling.frame().t();
        return switch (name) {
            case "total", "vat", "booksTotal", "booksVat" -> telling.money(value);
            case "who" -> t.has("who." + value) ? t.say("who." + value) : value;
            case "setting" -> SettingWords.of(value, t);
            case "via" -> t.has("via." + value) ? t.say("via." + value) : value;
            case "field" -> t.has("field." + value) ? t.say("field." + value) : value;
            default -> value;
        };
    }
}
