package nl.doorzet.accounting.plaintext;

import java.util.Currency;
import java.util.Optional;
import nl.doorzet.core.money.Money;

/** How one program wants its journal. Lines are given without their newline unless said otherwise. */
interface Syntax {
    boolean isAccount(String name);

    /** What {@link #isAccount} wants, as a sentence. */
    String accountRule();

    String declare(String account);

    String declare(Currency currency);

    /** The account that a line declares. */
    Optional<String> declaredAccount(String line);

    /** The transaction, newlines included. */
    String transaction(JournalEntry entry);

    /** An indented posting, in the columns that both programs' own formatters use; a newline included. */
    static String posting(JournalEntry.Posting posting) {
        Money amount = posting.amount();
        return "    %-48s  %12s %s%n"
                .formatted(posting.account(), amount.plain(), amount.currency())
                .replace(System.lineSeparator(), "\n");
    }
}
