package nl.doorzet.server.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorzet.core.sales.DocumentId;

/**
 * One day of the shop against the same day of the ledger (rule D11).
 *
 * @param inShop documents that the shop lists
 * @param inLedger documents that the ledger had before the count
 * @param missing numbers of those that the ledger did not have; they are fetched
 * @param gone numbers of those that the shop lists no more; they are looked for
 */
public record DayCount(
        DocumentId.Kind kind,
        LocalDate day,
        int inShop,
        int inLedger,
        List<String> missing,
        List<String> gone,
        Instant countedAt) {
    public DayCount {
        missing = List.copyOf(missing);
        gone = List.copyOf(gone);
    }

    public boolean agrees() {
        return missing.isEmpty() && gone.isEmpty();
    }
}
