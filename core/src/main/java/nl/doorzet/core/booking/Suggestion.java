package nl.doorzet.core.booking;

import java.util.Map;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.settings.Lookup;

/**
 * A preset for one setting, with why it was chosen.
 *
 * @param facts what the reason's text fills in: {@code name} as the books call it, {@code word} that was recognised
 */
public record Suggestion(Lookup choice, Reason reason, Map<String, String> facts) {
    /** Each has a text in both languages: {@code suggestion.REASON} in the message files. */
    public enum Reason {
        /** The books have one code of this rate, and country. */
        ONLY_OF_RATE,
        /** Of several codes of this rate, one is not for a special case. */
        ORDINARY_OF_RATE,
        /** Its name has the word, and no other's has. */
        HAS_WORD,
        /** The books have one revenue account. */
        ONLY_REVENUE,
        /** It is called just that. */
        CALLED_SO
    }

    public Suggestion {
        facts = Map.copyOf(facts);
    }

    static Suggestion of(Choice choice, Reason reason, String word) {
        return new Suggestion(new Lookup(choice.id()), reason, Map.of("name", choice.name(), "word", word));
    }
}
