package nl.doorzet.server.web.documents;

import java.util.List;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.pipeline.Actions;
import nl.doorzet.server.pipeline.Bulk;
import nl.doorzet.server.pipeline.Bulk.Ask;
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

/** <i>Verwerk</i> and <i>Negeer</i> for many documents: those of a page at once, everything that a filter finds in its lane. */
@Controller
@Needs(Who.BOOKKEEPER)
class BulkController {
    private static final int LONGEST_NOTE = 500;

    private final Systems systems;
    private final DocumentStore documents;
    private final Actions actions;
    private final Bulk bulk;

    BulkController(Systems systems, DocumentStore documents, Actions actions, Bulk bulk) {
        this.systems = systems;
        this.documents = documents;
        this.actions = actions;
        this.bulk = bulk;
    }

    @PostMapping("/koppelingen/{id}/verwerk")
    String retry(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "false") boolean alle,
            @RequestParam(defaultValue = "fouten") String lijst,
            Asked asked,
            @ModelAttribute("frame") Frame frame) {
        return carryOut(new Wish(Ask.RETRY, frame.who(), ""), systems.connection(id), document, alle, lijst, asked);
    }

    @PostMapping("/koppelingen/{id}/negeer")
    String ignore(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "false") boolean alle,
            @RequestParam(defaultValue = "fouten") String lijst,
            @RequestParam(defaultValue = "") String notitie,
            Asked asked,
            @ModelAttribute("frame") Frame frame) {
        String note = notitie.strip().replace("\0", "");
        note = note.substring(0, Math.min(LONGEST_NOTE, note.length()));
        return carryOut(new Wish(Ask.IGNORE, frame.who(), note), systems.connection(id), document, alle, lijst, asked);
    }

    /** What is to be done, for whom. */
    private record Wish(Ask ask, String who, String note) {}

    private String carryOut(
            Wish wish, Connection connection, List<String> chosen, boolean all, String word, Asked asked) {
        DocumentList list = DocumentList.of(word, Counts.NONE);
        if (all) {
            bulk.ask(
                    connection.key(),
                    new Bulk.Order(
                            wish.ask(),
                            wish.who(),
                            wish.note(),
                            asked.filter(list, "", connection.pushRules().timeZone())));
            return back(connection, list, asked, Notice.UNDER_WAY, 0);
        }
        List<DocumentId> ids = known(connection.key(), chosen);
        long done = ids.stream().filter(d -> isDone(wish, connection.key(), d)).count();
        String told = ids.isEmpty()
                ? Notice.NONE_CHOSEN
                : done == 0 ? Notice.IMPOSSIBLE : wish.ask() == Ask.RETRY ? Notice.RETRIED : Notice.IGNORED;
        return back(connection, list, asked, told, done);
    }

    private List<DocumentId> known(ConnectionKey key, List<String> texts) {
        return texts.stream()
                .limit(ListController.PAGE)
                .flatMap(text -> Ids.document(text).stream())
                .filter(id -> documents.find(key, id).isPresent())
                .toList();
    }

    private boolean isDone(Wish wish, ConnectionKey key, DocumentId id) {
        try {
            switch (wish.ask()) {
                case RETRY -> actions.retry(key, id, wish.who(), false);
                case IGNORE -> actions.ignore(key, id, wish.who(), wish.note());
            }
            return true;
        } catch (Actions.NotPossible e) {
            // Booked differently, or booked meanwhile: it stays as it is.
            return false;
        }
    }

    private static String back(Connection connection, DocumentList list, Asked asked, String told, long count) {
        return "redirect:" + Links.list(connection.key().id(), list.word()) + asked.query() + "&gedaan=" + told
                + "&aantal=" + count;
    }
}
