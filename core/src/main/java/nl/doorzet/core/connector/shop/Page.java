package nl.doorzet.core.connector.shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;

/**
 * One page of a shop's list.
 *
 * @param next the cursor of the next page; empty on the last
 */
public record Page(List<Sighting> sightings, Optional<String> next) {
    public Page {
        sightings = List.copyOf(sightings);
    }

    /**
     * A document that was seen in the list.
     *
     * @param orderNumber the number of its order, for an order its own; empty when the list does not say it
     * @param fingerprint differs when anything in the list's view of the document differs
     */
    public record Sighting(DocumentId id, String number, String orderNumber, Instant createdAt, String fingerprint) {}
}
