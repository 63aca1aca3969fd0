package nl.doorzet.server.web.settings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.booking.Suggestion;
import nl.doorzet.core.booking.Suggestions;
import nl.doorzet.core.connector.Choice;

/**
 * What settings can be chosen from, in the books or in the shop.
 *
 * @param bySetting without those of which there is no list
 * @param trouble why the books could not be asked; empty if they could
 * @param shopTrouble the same of the shop
 * @param fetchedAt when they were asked
 */
record Lists(Map<String, List<Choice>> bySetting, String trouble, String shopTrouble, Instant fetchedAt) {
    /** Under which name the shop's categories are, though no setting has it. */
    static final String CATEGORIES = "shop.categories";

    Lists {
        bySetting = Map.copyOf(bySetting);
    }

    List<Choice> of(String setting) {
        return bySetting.getOrDefault(stem(setting), List.of());
    }

    boolean isWhole() {
        return trouble.isEmpty() && shopTrouble.isEmpty();
    }

    /** Whether several of the list stand in one field, which offers nothing else. */
    boolean isOfSeveral(String setting) {
        return setting.equals("booking.openMethods");
    }

    /** By key, what the books' own names suggest for a setting with keys. */
    Map<String, Suggestion> suggestions(String setting) {
        return switch (setting) {
            case "booking.ledger" -> Suggestions.explainedLedger(of(setting));
            case "booking.vat" -> Suggestions.explainedVat(of(setting));
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
