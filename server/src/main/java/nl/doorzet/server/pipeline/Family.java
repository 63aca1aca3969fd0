package nl.doorzet.server.pipeline;

import java.util.List;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.rules.PushRules.Source;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.intake.Sightings;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.ledger.DocumentStore;
import org.springframework.stereotype.Component;

/**
 * The other invoices of an order that is in the books as an order: which of them it already contains depends on which was the
 * first (rule D12), and the lists may not have come to that one yet.
 */
@Component
class Family {
    private final DocumentStore documents;
    private final Sightings sightings;

    Family(DocumentStore documents, Sightings sightings) {
        this.documents = documents;
        this.sightings = sightings;
    }

    /** What the shop has; nothing where it does not matter. Outside of a transaction: it asks the shop. */
    List<Sighting> of(OpenConnection open, SalesDocument content) {
        boolean matters = content.id().kind() == DocumentId.Kind.INVOICE
                && open.connection().pushRules().source() == Source.INVOICES
                && documents.isOrderBooked(open.key(), content.sale().orderNumber());
        return matters ? open.shop().invoicesOf(content.sale().orderNumber()) : List.of();
    }

    void note(ConnectionKey key, List<Sighting> family) {
        if (!family.isEmpty()) {
            sightings.note(key, family, Via.ORDER);
        }
    }
}
