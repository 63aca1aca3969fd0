package nl.doorzet.server.web.api.documents;

import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.pipeline.Actions;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Visitor;
import org.springframework.stereotype.Component;

/** Asks for something to be done with a document, in the name of who calls. Asking again does nothing more. */
@Component
class Asking {
    private static final int LONGEST_NOTE = 500;

    private final DocumentStore documents;
    private final Actions actions;

    Asking(DocumentStore documents, Actions actions) {
        this.documents = documents;
        this.actions = actions;
    }

    /** @throws Actions.NotPossible if it is in the books */
    void retry(ConnectionKey key, DocumentId id, boolean anyway) {
        actions.retry(key, id, who(), anyway);
    }

    /** @throws Actions.NotPossible if it is in the books, or may be */
    void ignore(ConnectionKey key, DocumentId id, String note) {
        if (documents
                .find(key, id)
                .filter(d -> d.status() == DocumentStatus.SKIPPED)
                .isPresent()) {
            // It stays out already, as was asked.
            return;
        }
        String plain = note.strip().replace("\0", "");
        actions.ignore(key, id, who(), plain.substring(0, Math.min(LONGEST_NOTE, plain.length())));
    }

    private static String who() {
        return Visitor.current().orElseThrow(Systems::notFound).person().signature();
    }
}
