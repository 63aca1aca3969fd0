package nl.doorzet.accounting.plaintext;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.money.Money;

/**
 * One transaction in the words of plain-text accounting. Texts are plain: one line, no control characters.
 *
 * @param identity of the shop's document
 * @param facts by name, in order; names are lower-case letters
 * @param postings add up to zero; the first is the debtor's
 */
record JournalEntry(
        String identity,
        LocalDate date,
        String reference,
        String payee,
        String description,
        Map<String, String> facts,
        List<Posting> postings) {

    /** An amount on an account: above zero is debit. */
    record Posting(String account, Money amount) {}

    /** The text on one line. */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> isLine(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }
}
