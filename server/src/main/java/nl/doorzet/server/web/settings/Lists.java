package nl.doorzet.server.web.settings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Suggestions;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.settings.Lookup;

/**
 * What the books offer to choose from.
 *
 * @param byKind without the kinds of which the books keep no list
 * @param trouble why they could not be asked; empty if they could
 * @param fetchedAt when they were asked
 */
record Lists(Map<Choice.Kind, List<Choice>> byKind, String trouble, Instant fetchedAt) {
    Lists {
        byKind = Map.copyOf(byKind);
    }

    /** From a setting's name, up to its key, to the list that it is chosen from. */
    private static final Map<String, Choice.Kind> KINDS = Map.of(
            "booking.ledger", Choice.Kind.LEDGER_ACCOUNTS,
            "booking.vat", Choice.Kind.VAT_CODES,
            "booking.journal", Choice.Kind.JOURNALS);

    List<Choice> of(String setting) {
        return Optional.ofNullable(KINDS.get(stem(setting))).map(byKind::get).orElse(List.of());
    }

    /** By key, what the books' own names suggest for a setting with keys. */
    Map<String, Lookup> suggestions(String setting) {
        return switch (setting) {
            case "booking.ledger" -> Suggestions.ledger(of(setting));
            case "booking.vat" -> Suggestions.vat(of(setting));
            default -> Map.of();
        };
    }

    /** From what a person reads to what the books write; what is neither stays as it is. */
    String id(String setting, String text) {
        return labels(of(setting)).entrySet().stream()
                .filter(choice -> choice.getValue().equals(text))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(text);
    }

    /** From identity to what people read, no two alike. */
    static Map<String, String> labels(List<Choice> choices) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Choice choice : choices) {
            String number = choice.facts().getOrDefault("number", "");
            String label =
                    number.isEmpty() || choice.name().startsWith(number) ? choice.name() : number + " " + choice.name();
            labels.put(choice.id(), labels.containsValue(label) ? label + " (" + choice.id() + ")" : label);
        }
        return labels;
    }

    private static String stem(String setting) {
        int key = setting.indexOf('.', setting.indexOf('.') + 1);
        return key < 0 ? setting : setting.substring(0, key);
    }
}
