package nl.doorzet.core.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger knows that matters for a decision.
 *
 * @param booked this very document is in the books
 * @param ignored a person said that it stays out
 * @param forced a person said, after a warning, that it goes in spite of rule D12
 * @param orderBooked when the order as it was booked had been read from the shop; empty if it is not booked as an order
 * @param invoicesBooked numbers of the order's booked invoices
 * @param firstInvoice whether no earlier invoice of the same order is known
 */
public record History(
        boolean booked,
        boolean ignored,
        boolean forced,
        Optional<Instant> orderBooked,
        List<String> invoicesBooked,
        boolean firstInvoice) {
    public static final History NONE = new History(false, false, false, Optional.empty(), List.of(), true);

    public History {
        invoicesBooked = List.copyOf(invoicesBooked);
    }
}
