package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person can ask for one document. */
@Service
public class Actions {
    /** The code of a request to push in spite of rule D12. */
    public static final String FORCED = "FORCED";

    private final DocumentStore documents;
    private final Ledger ledger;
    private final JobStore jobs;
    private final Clock clock;

    Actions(DocumentStore documents, Ledger ledger, JobStore jobs, Clock clock) {
        this.documents = documents;
        this.ledger = ledger;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What cannot be done to the document as it stands. Thrown before anything is written, so it spoils no transaction. */
    public static final class NotPossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPossible(String message) {
            super(message);
        }
    }

    /**
     * Reads it again and tries to push it (<i>Verwerk</i>).
     *
     * @param force also in spite of rule D12
     * @throws NotPossible if it is in the books
     */
    @Transactional(noRollbackFor = NotPossible.class)
    public void retry(ConnectionKey key, DocumentId id, String who, boolean force) {
        jobs.lock(key);
        if (documents.lock(key, id).status() == DocumentStatus.BOOKED
                || ledger.booking(key, id).isPresent()) {
            throw new NotPossible("It is in the books already");
        }
        ledger.record(key, id, new Note(DeliveryKind.RESEND_ASKED, force ? FORCED : "", 0, Map.of("who", who)));
        jobs.add(key, Job.Kind.FETCH, id.toString(), Priority.ASKED, clock.instant());
    }

    /**
     * Leaves it out of the books (<i>Negeer</i>); of one that was booked differently, accepts what is in the books.
     *
     * @throws NotPossible if nobody knows yet whether it is in the books and this person was not asked, or there is nothing to
     *     leave out
     */
    @Transactional(noRollbackFor = NotPossible.class)
    public void ignore(ConnectionKey key, DocumentId id, String who, String note) {
        jobs.lock(key);
        DocumentStatus status = documents.lock(key, id).status();
        List<Delivery> story = ledger.story(key, id);
        if (ledger.openAttempt(story).isPresent() && !Subject.isAsked(story)) {
            throw new NotPossible("It may be in the books: that is found out first");
        }
        DeliveryKind kind = ledger.booking(key, id).isPresent() ? DeliveryKind.ACCEPTED : DeliveryKind.IGNORED;
        if (!status.allows(kind)) {
            throw new NotPossible(
                    status == DocumentStatus.BOOKED
                            ? "It is in the books already"
                            : "It stays out of the books already");
        }
        ledger.record(key, id, new Note(kind, kind.name(), 0, Map.of("who", who, "note", note)));
    }
}
