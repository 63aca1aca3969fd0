package nl.doorzet.server.web.api.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.settings.FieldError;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.pipeline.Actions;
import nl.doorzet.server.web.Ids;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Api;
import nl.doorzet.server.web.api.Refused;
import nl.doorzet.server.web.api.Wrong;
import nl.doorzet.server.web.api.documents.AskJson.Done;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Several documents at once. */
@RestController
@RequestMapping(Api.V1 + "/connections/{id}")
@Needs(Who.BOOKKEEPER)
class Many {
    private static final int AT_ONCE = 500;

    private final Systems systems;
    private final DocumentStore documents;
    private final Asking asking;

    Many(Systems systems, DocumentStore documents, Asking asking) {
        this.systems = systems;
        this.documents = documents;
        this.asking = asking;
    }

    @About("Reads several again and tries to push them (Verwerk)")
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Done retry(@PathVariable String id, @RequestBody AskJson.RetryMany ask) {
        ConnectionKey key = systems.connection(id).key();
        return each(key, ask.documents(), document -> asking.retry(key, document, false));
    }

    @About("Leaves several out of the books (Negeer)")
    @PostMapping("/ignore")
    Done ignore(@PathVariable String id, @RequestBody AskJson.IgnoreMany ask) {
        ConnectionKey key = systems.connection(id).key();
        return each(
                key,
                ask.documents(),
                document -> asking.ignore(key, document, ask.note().orElse("")));
    }

    private Done each(ConnectionKey key, List<String> ids, Consumer<DocumentId> what) {
        if (ids.size() > AT_ONCE) {
            throw Refused.invalid(List.of(
                    new Wrong("documents", FieldError.Kind.MALFORMED, "at most %d at once".formatted(AT_ONCE))));
        }
        List<String> done = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String id : ids) {
            Optional<DocumentId> document =
                    Ids.document(id).filter(known -> documents.find(key, known).isPresent());
            (document.isPresent() && isDone(document.get(), what) ? done : left).add(id);
        }
        return new Done(done, left);
    }

    private static boolean isDone(DocumentId document, Consumer<DocumentId> what) {
        try {
            what.accept(document);
            return true;
        } catch (Actions.NotPossible e) {
            // It stays as it is.
            return false;
        }
    }
}
