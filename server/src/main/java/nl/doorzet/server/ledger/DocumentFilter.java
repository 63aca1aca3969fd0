package nl.doorzet.server.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents of a connection are wanted, newest first.
 *
 * @param statuses the lists to look in, at least one
 * @param text words, or parts of them, in a number or a customer's name; empty for all
 * @param amount documents of exactly this total are wanted too
 * @param code why they are on their list; empty for whatever reason
 * @param from made at this moment or later
 * @param until made before this moment
 * @param after where the page before ended
 */
public record DocumentFilter(
        Set<DocumentStatus> statuses,
        String text,
        Optional<BigDecimal> amount,
        String code,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Position> after) {
    /** The last document of a page. */
    public record Position(Instant createdAt, String id) {}

    public DocumentFilter {
        statuses = Set.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("At least one status is needed");
        }
    }

    public static DocumentFilter all(DocumentStatus status) {
        return all(EnumSet.of(status));
    }

    public static DocumentFilter all(Set<DocumentStatus> statuses) {
        return new DocumentFilter(
                statuses, "", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same from one day to another, both inclusive. */
    public DocumentFilter between(Optional<LocalDate> first, Optional<LocalDate> last, ZoneId zone) {
        return new DocumentFilter(
                statuses,
                text,
                amount,
                code,
                first.map(day -> day.atStartOfDay(zone).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                after);
    }

    /** Only those that are on their list for this reason; empty for whatever reason. */
    public DocumentFilter because(String reason) {
        return new DocumentFilter(statuses, text, amount, reason, from, until, after);
    }

    /** The page that comes after this document. */
    public DocumentFilter after(Document last) {
        return new DocumentFilter(
                statuses,
                text,
                amount,
                code,
                from,
                until,
                Optional.of(new Position(last.createdAt(), last.id().toString())));
    }
}
