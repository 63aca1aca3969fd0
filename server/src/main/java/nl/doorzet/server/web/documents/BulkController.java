package nl.doorzet.server.web.documents;

import java.util.List;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.pipeline.Actions;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Verwerk</i> for many documents at once. */
@Controller
@Needs(Who.BOOKKEEPER)
class BulkController {
    /** At most so many at once; the button can be pressed again. */
    private static final int AT_ONCE = 500;

    private final Systems systems;
    private final DocumentQueries queries;
    private final DocumentStore documents;
    private final Actions actions;

    BulkController(Systems systems, DocumentQueries queries, DocumentStore documents, Actions actions) {
        this.systems = systems;
        this.queries = queries;
        this.documents = documents;
        this.actions = actions;
    }

    @PostMapping("/koppelingen/{id}/verwerk")
    String retry(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "false") boolean alle,
            @ModelAttribute("frame") Frame frame) {
        Connection connection = systems.connection(id);
        List<DocumentId> chosen = alle ? all(connection.key()) : chosen(connection.key(), document);
        long done = chosen.stream()
                .filter(d -> retried(connection.key(), d, frame.who()))
                .count();
        String word = chosen.isEmpty() ? Notice.NONE_CHOSEN : done == 0 ? Notice.IMPOSSIBLE : Notice.RETRIED;
        return "redirect:" + Links.list(connection.key().id(), DocumentList.ERRORS.word()) + "&gedaan=" + word
                + "&aantal=" + done;
    }

    private List<DocumentId> all(ConnectionKey key) {
        return queries.list(key, DocumentFilter.all(DocumentStatus.ATTENTION), AT_ONCE).stream()
                .map(Document::id)
                .toList();
    }

    private List<DocumentId> chosen(ConnectionKey key, List<String> texts) {
        return texts.stream()
                .limit(AT_ONCE)
                .flatMap(text -> Ids.document(text).stream())
                .filter(id -> documents.find(key, id).isPresent())
                .toList();
    }

    private boolean retried(ConnectionKey key, DocumentId id, String who) {
        try {
            actions.retry(key, id, who, false);
            return true;
        } catch (Actions.NotPossible e) {
            // Booked differently, or booked meanwhile: it stays as it is.
            return false;
        }
    }
}
