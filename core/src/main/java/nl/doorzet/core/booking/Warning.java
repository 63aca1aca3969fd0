package nl.doorzet.core.booking;

import java.util.Map;

/**
 * Something about a document that is booked all the same, but that its owner must know.
 *
 * @param code stable; names the text in both languages
 * @param facts what the text fills in, by name
 */
public record Warning(Code code, Map<String, String> facts) {
    /** Each has a text in both languages: {@code warning.CODE} in the message files. */
    public enum Code {
        /** An order's credit invoices come to more than its invoices: {@code invoiced}, {@code credited}, {@code difference}. */
        CREDITED_MORE_THAN_INVOICED,
        /** Two invoices of one order without a credit between (rule D6): {@code earlier}, {@code earlierTotal}, {@code total}, {@code difference}. */
        TWO_DEBIT_INVOICES
    }

    public Warning {
        facts = Map.copyOf(facts);
    }
}
