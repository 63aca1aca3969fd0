package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.springframework.stereotype.Component;

/** Documents that a webhook named before any list showed them: what was read of them gives them their place in the ledger. */
@Component
class Newcomers {
    private final DocumentStore documents;
    private final Ledger ledger;
    private final Clock clock;

    Newcomers(DocumentStore documents, Ledger ledger, Clock clock) {
        this.documents = documents;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Adds it.
     *
     * @return whether it is a document; a basket that nobody has finished is none yet
     */
    boolean add(ConnectionKey key, SalesDocument content) {
        if (content instanceof Order order && !order.completed()) {
            return false;
        }
        Sale sale = content.sale();
        add(key, content.id(), sale.number(), sale.orderNumber(), sale.createdAt());
        return true;
    }

    void addUnreadable(ConnectionKey key, DocumentId id) {
        add(key, id, id.id(), "", clock.instant());
    }

    private void add(ConnectionKey key, DocumentId id, String number, String orderNumber, Instant createdAt) {
        documents.add(key, new Sighting(id, number, orderNumber, createdAt, ""), Via.WEBHOOK.name());
        ledger.record(key, id, new Note(DeliveryKind.SEEN, "TO_BE_READ", 0, Map.of("via", Via.WEBHOOK.name())));
    }
}
