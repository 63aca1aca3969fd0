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
 * the totals say: an order is worth what its invoices come to. Where it was changed without an invoice they say nothing, and the
 * second itself has to do.
 */
final class SameSecond {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private SameSecond() {}

    /** An order as it stood when it was read for the books. */
    record AsBooked(Instant readAt, BigDecimal total) {}

    /**
     * When the booked order was read, as far as this invoice is concerned.
     *
     * @param siblings the other documents of the order
     */
    static Instant settled(AsBooked order, List<Document> siblings, Document invoice) {
        Instant made = invoice.createdAt();
        Instant read = order.readAt();
        if (made.isBefore(read.minus(SECOND)) || made.isAfter(read.plus(SECOND))) {
            return read;
        }
        BigDecimal before = siblings.stream()
                .filter(s -> s.id().kind() == DocumentId.Kind.INVOICE)
                .filter(s -> s.createdAt().isBefore(made))
                .map(Document::total)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (order.total().compareTo(before) == 0) {
            return made.minus(SECOND);
        }
        boolean within = invoice.total()
                .filter(total -> order.total().compareTo(before.add(total)) == 0)
                .isPresent();
        return within && made.isAfter(read) ? made : read;
    }
}
