package nl.doorzet.server.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents of a connection are wanted, newest first.
 *
 * @param statuses the lists to look in, at least one
 * @param text part of a number or a customer's name; empty for all
 * @param amount documents of exactly this total are wanted too
 * @param after where the page before ended
 */
public record DocumentFilter(
        Set<DocumentStatus> statuses, String text, Optional<BigDecimal> amount, Optional<Position> after) {
    /** The last document of a page. */
    public record Position(Instant createdAt, String id) {}

    public DocumentFilter {
        statuses = Set.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("At least one status is needed");
        }
    }

    public static DocumentFilter all(DocumentStatus status) {
        return new DocumentFilter(EnumSet.of(status), "", Optional.empty(), Optional.empty());
    }
}
