package nl.doorzet.server.web.api.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.pipeline.Actions;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.Refused;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents one by one, and what a person can ask for one. */
@RestController
@RequestMapping(Api.V1 + "/connections/{id}/documents")
class Documents {
    private static final int MOST = 200;

    private final Systems systems;
    private final DocumentQueries queries;
    private final DocumentStore documents;
    private final Stories stories;
    private final Asking asking;

    Documents(Systems systems, DocumentQueries queries, DocumentStore documents, Stories stories, Asking asking) {
        this.systems = systems;
        this.queries = queries;
        this.documents = documents;
        this.stories = stories;
        this.asking = asking;
    }

    @About("Documents, newest first, page by page")
    @Needs(Who.VIEWER)
    @GetMapping
    DocumentJson.Page list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") @About("Only these lists; may be repeated") List<DocumentStatus> status,
            @RequestParam(defaultValue = "")
                    @About("Part of a number, a name or a reference, or an amount such as 49.90")
                    String search,
            @RequestParam(defaultValue = "") @About("Only those that are on their list for this reason") String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @About("Made on this day or later")
                    Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @About("Made on this day or before")
                    Optional<LocalDate> until,
            @RequestParam @About("The \"next\" of the page before") Optional<String> after,
            @RequestParam(defaultValue = "50") @About("So many a page, from 1 to 200") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Refused(Problem.WRONG_PARAMETER, "the parameter \"limit\" is not from 1 to " + MOST);
        }
        Connection connection = systems.connection(id);
        DocumentFilter filter = Filters.of(
                status, search, code, from, until, connection.pushRules().timeZone(), after);
        List<Document> found = queries.list(connection.key(), filter, limit + 1);
        List<Document> shown = found.subList(0, Math.min(limit, found.size()));
        return new DocumentJson.Page(
                shown.stream().map(DocumentJson::of).toList(),
                found.size() > limit ? Optional.of(Filters.cursor(shown.getLast())) : Optional.empty());
    }

    @About("A document's whole story")
    @Needs(Who.VIEWER)
    @GetMapping("/{kind}/{document}")
    StoryJson story(
            @PathVariable String id,
            @PathVariable @About("order or invoice") String kind,
            @PathVariable @About("The shop's own id") String document) {
        Connection connection = systems.connection(id);
        return stories.of(connection.key(), find(connection, kind, document));
    }

    @About("Reads it again and tries to push it (Verwerk). The answer is how it stood at once: look again")
    @Needs(Who.BOOKKEEPER)
    @PostMapping("/{kind}/{document}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DocumentJson retry(
            @PathVariable String id,
            @PathVariable @About("order or invoice") String kind,
            @PathVariable @About("The shop's own id") String document,
            @RequestBody AskJson.Retry ask) {
        Connection connection = systems.connection(id);
        DocumentId which = find(connection, kind, document).id();
        try {
            asking.retry(connection.key(), which, ask.anyway().orElse(false));
        } catch (Actions.NotPossible e) {
            throw new Refused(Problem.NOT_POSSIBLE, "it is in the books already");
        }
        return DocumentJson.of(find(connection, kind, document));
    }

    @About("Leaves it out of the books (Negeer); of one that was booked differently, accepts what is in the books")
    @Needs(Who.BOOKKEEPER)
    @PostMapping("/{kind}/{document}/ignore")
    DocumentJson ignore(
            @PathVariable String id,
            @PathVariable @About("order or invoice") String kind,
            @PathVariable @About("The shop's own id") String document,
            @RequestBody AskJson.Ignore ask) {
        Connection connection = systems.connection(id);
        DocumentId which = find(connection, kind, document).id();
        try {
            asking.ignore(connection.key(), which, ask.note().orElse(""));
        } catch (Actions.NotPossible e) {
            throw new Refused(Problem.NOT_POSSIBLE, "it is in the books already, or may be: that is found out first");
        }
        return DocumentJson.of(find(connection, kind, document));
    }

    private Document find(Connection connection, String kind, String document) {
        return Ids.document(kind + "/" + document)
                .flatMap(which -> documents.find(connection.key(), which))
                .orElseThrow(Systems::notFound);
    }
}
