package nl.doorzet.server.web.reconcile;

import java.time.YearMonth;
import java.util.List;
import nl.doorzet.server.web.Head;

/**
 * The shop against the ledger and the books.
 *
 * @param days the daily counts, newest first
 */
public record ReconcilePage(Head head, List<CountRow> days, Missing missing) {
    public ReconcilePage {
        days = List.copyOf(days);
    }

    /**
     * Which numbers of a month are not in the books.
     *
     * @param kind what is numbered: orders or invoices
     * @param whole whether these are all
     */
    public record Missing(YearMonth month, String kind, List<GapRow> rows, boolean whole) {
        public Missing {
            rows = List.copyOf(rows);
        }

        public boolean hasNeverSeen() {
            return rows.stream().anyMatch(GapRow::neverSeen);
        }
    }

    /**
     * A number, or several that follow each other, in words.
     *
     * @param link to the document; empty where there is none
     */
    public record GapRow(String numbers, String reason, String link, boolean neverSeen) {}
}
