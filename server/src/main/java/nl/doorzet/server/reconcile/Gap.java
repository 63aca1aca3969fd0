package nl.doorzet.server.reconcile;

import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;

/**
 * Numbers of a series that are not in the books, and why.
 *
 * @param series what the numbers have in common: all before their last digits
 * @param first the first number, as people read it
 * @param last the last one of several that follow each other; often the same as the first
 * @param reason why; {@link #NEVER_SEEN} for numbers that the shop never listed
 * @param document empty for numbers that the shop never listed
 */
public record Gap(String series, String first, String last, String reason, Optional<DocumentId> document) {
    /** No document has this number, as far as the shop ever told. */
    public static final String NEVER_SEEN = "NEVER_SEEN";

    public boolean isSingle() {
        return first.equals(last);
    }
}
