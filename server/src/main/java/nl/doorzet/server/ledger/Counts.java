package nl.doorzet.server.ledger;

import java.util.Map;

/** How many documents of a connection are on each of the four lists. */
public record Counts(Map<DocumentStatus, Long> byStatus) {
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        byStatus = Map.copyOf(byStatus);
    }

    public long of(DocumentStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
