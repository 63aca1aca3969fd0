package nl.doorzet.server.pipeline;

import java.util.List;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;

/**
 * The document that a push is about.
 *
 * @param content its newest snapshot, read
 * @param story what was done with it until now
 */
record Subject(Job job, Document document, SalesDocument content, List<Delivery> story) {
    boolean isBooked() {
        return story.stream().anyMatch(d -> d.kind().isBooking());
    }

    /** A person's last word was that it stays out. */
    boolean isIgnored() {
        return story.reversed().stream()
                .map(Delivery::kind)
                .filter(k -> k == DeliveryKind.IGNORED || k == DeliveryKind.RESEND_ASKED)
                .findFirst()
                .filter(k -> k == DeliveryKind.IGNORED)
                .isPresent();
    }

    /** A person said, after a warning, that it goes in spite of rule D12. */
    boolean isForced() {
        return story.stream()
                .anyMatch(d -> d.kind() == DeliveryKind.RESEND_ASKED && d.code().equals(Actions.FORCED));
    }
}
