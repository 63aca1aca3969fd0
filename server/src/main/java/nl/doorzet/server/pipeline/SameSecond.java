package nl.doorzet.server.pipeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.ledger.Document;

/**
 * Shops tell when an invoice was made in whole seconds. Whether an order that was read in that very second already contained it,
 * the totals say: an order is worth what its invoices come to.
 */
final class SameSecond {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private SameSecond() {}

    /**
     * When the booked order was read, as far as this invoice is concerned.
     *
     * @param siblings the other documents of the order
     */
    static Instant settled(Instant read, Document order, List<Document> siblings, Document invoice) {
        Instant made = invoice.createdAt();
        boolean clear = made.isBefore(read.minus(SECOND))
                || made.isAfter(read.plus(SECOND))
                || order.total().isEmpty();
        if (clear) {
            return read;
        }
        BigDecimal before = siblings.stream()
                .filter(s -> s.id().kind() == DocumentId.Kind.INVOICE)
                .filter(s -> s.createdAt().isBefore(made))
                .map(Document::total)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean without = order.total().get().compareTo(before) == 0;
        return without ? made.minus(SECOND) : made.isAfter(read) ? made : read;
    }
}
