package nl.doorzet.server.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * One row of a document's history.
 *
 * @param code the reason or problem; empty if the kind says it all
 * @param snapshot which snapshot it was about; 0 for none
 * @param detail facts by name
 */
public record Delivery(long no, Instant at, DeliveryKind kind, String code, int snapshot, Map<String, String> detail) {
    public Delivery {
        detail = Map.copyOf(detail);
    }
}
