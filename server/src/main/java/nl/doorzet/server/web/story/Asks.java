package nl.doorzet.server.web.story;

import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person asks for one document: <i>Verwerk</i> and <i>Negeer</i>. */
@Controller
@RequestMapping("/koppelingen/{id}/documenten/{kind}/{docId}")
@Needs(Who.BOOKKEEPER)
class Asks {
    private static final int LONGEST_NOTE = 500;

    private final Systems systems;
    private final DocumentStore documents;
    private final Actions actions;

    Asks(Systems systems, DocumentStore documents, Actions actions) {
        this.systems = systems;
        this.documents = documents;
        this.actions = actions;
    }

    @PostMapping("/verwerk")
    String retry(
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable String docId,
            @RequestParam(defaultValue = "false") boolean toch,
            @ModelAttribute("frame") Frame frame) {
        Connection connection = systems.connection(id);
        DocumentId document = document(connection, kind, docId);
        try {
            actions.retry(connection.key(), document, frame.who(), toch);
            return back(connection, document, Notice.RETRIED);
        } catch (Actions.NotPossible e) {
            return back(connection, document, Notice.IMPOSSIBLE);
        }
    }

    @PostMapping("/negeer")
    String ignore(
            @PathVariable String id,
            @PathVariable String kind,
            @PathVariable String docId,
            @RequestParam(defaultValue = "") String notitie,
            @ModelAttribute("frame") Frame frame) {
        Connection connection = systems.connection(id);
        DocumentId document = document(connection, kind, docId);
        String note = notitie.strip().replace("\0", "");
        try {
            if (!documents
                    .find(connection.key(), document)
                    .filter(d -> ignorable(d.status()))
                    .isPresent()) {
                return back(connection, document, Notice.IMPOSSIBLE);
            }
            actions.ignore(
                    connection.key(), document, frame.who(), note.substring(0, Math.min(LONGEST_NOTE, note.length())));
            return back(connection, document, Notice.IGNORED);
        } catch (Actions.NotPossible e) {
            return back(connection, document, Notice.IMPOSSIBLE);
        }
    }

    /** Only what may still go to the books can be left out of them. */
    static boolean ignorable(DocumentStatus status) {
        return switch (status) {
            case WAITING, ATTENTION -> true;
            case BOOKED, SKIPPED -> false;
        };
    }

    private DocumentId document(Connection connection, String kind, String docId) {
        return Ids.document(kind + "/" + docId)
                .filter(d -> documents.find(connection.key(), d).isPresent())
                .orElseThrow(Systems::notFound);
    }

    private static String back(Connection connection, DocumentId document, String word) {
        return "redirect:" + Links.story(connection.key().id(), document) + "?gedaan=" + word;
    }
}
