package nl.doorzet.core.connector;

import java.util.Map;

/**
 * Something in the books or in the shop that a setting can name.
 *
 * @param facts what suggestions look at, such as {@code percentage}, {@code country} or {@code type}
 */
public record Choice(String id, String name, Map<String, String> facts) {
    public Choice {
        facts = Map.copyOf(facts);
    }

    /** The lists that settings choose from. */
    public enum Kind {
        /** Facts: {@code percentage} (empty if it has none), {@code country} (empty for the own country). */
        VAT_CODES,
        /** Facts: {@code type}, {@code number}. */
        LEDGER_ACCOUNTS,
        JOURNALS,
        PAYMENT_CONDITIONS
    }
}
