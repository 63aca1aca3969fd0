package nl.doorzet.core.connector.shop;

import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;

/**
 * What a webhook tells us: that something may have happened. Nothing is ever booked from it; the document is read.
 *
 * @param subject the document that it is about; empty when it does not say so in a way that we understand
 */
public record Hint(Optional<DocumentId> subject, Seal seal) {
    /** What its signature says. */
    public enum Seal {
        /** It fits the key that the shop gave us. */
        GENUINE,
        /** There is none; the address, which only the shop knows, has to do. */
        ABSENT,
        /** It does not fit: the hint is dropped. */
        FALSE
    }
}
