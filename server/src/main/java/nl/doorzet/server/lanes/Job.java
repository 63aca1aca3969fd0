package nl.doorzet.server.lanes;

import java.time.Instant;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param subject what about: a document, a list, a side
 * @param payload where to go on; empty to begin
 * @param priority one of {@link Priority}; the lowest number goes first
 * @param attempts how often it was tried in vain
 * @param asked how often it was asked for since it is on the list
 */
public record Job(
        ConnectionKey connection,
        long id,
        Kind kind,
        String subject,
        String payload,
        int priority,
        Instant due,
        int attempts,
        int asked) {
    public enum Kind {
        /** See whether a side lets us in. */
        CHECK(null),
        /** Look through one of the shop's lists. */
        POLL(Side.SHOP),
        /** Read one document from the shop. */
        FETCH(Side.SHOP),
        /** Bring one document to the books. */
        PUSH(Side.BOOKS),
        /** Look for earlier sales, or take up the next of them. */
        BACKFILL(Side.SHOP),
        /** Count the shop's documents against the ledger's. */
        COUNT(Side.SHOP),
        /** What a person asked for many documents at once. */
        BULK(null);

        private final @Nullable Side side;

        Kind(@Nullable Side side) {
            this.side = side;
        }

        /** Whether it can be done while this side is out of reach. */
        boolean needs(Side which) {
            return side == which;
        }
    }
}
