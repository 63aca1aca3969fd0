package nl.doorzet.server.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.hints.HintStore;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.springframework.stereotype.Component;

/** Notes what the shop lists: what is new gets its place in the ledger, what is new or different is read. */
@Component
public class Sightings {
    /** A hint of a document that is as old as this did not bring it to us. */
    private static final Duration HINTED = Duration.ofDays(2);

    private final DocumentStore documents;
    private final Ledger ledger;
    private final HintStore hints;
    private final JobStore jobs;
    private final Clock clock;

    Sightings(DocumentStore documents, Ledger ledger, HintStore hints, JobStore jobs, Clock clock) {
        this.documents = documents;
        this.ledger = ledger;
        this.hints = hints;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void note(ConnectionKey key, List<Sighting> seen, Via via) {
        List<DocumentId> ids = seen.stream().map(Sighting::id).toList();
        Map<DocumentId, String> known = documents.fingerprints(key, ids);
        Set<DocumentId> told = known.size() == ids.size()
                ? Set.of()
                : hints.toldOf(key, ids, clock.instant().minus(HINTED));
        for (Sighting one : seen) {
            String before = known.getOrDefault(one.id(), "");
            if (!known.containsKey(one.id())) {
                add(key, one, via == Via.POLL && told.contains(one.id()) ? Via.WEBHOOK : via);
                known.put(one.id(), "");
            }
            // What an owner has brought in is decided anew, though nothing about it differs but the start.
            if (via == Via.BACKFILL || !before.equals(one.fingerprint())) {
                documents.fingerprint(key, one.id(), one.fingerprint());
                jobs.add(key, Job.Kind.FETCH, one.id().toString(), priority(one, via), clock.instant());
            }
        }
    }

    private void add(ConnectionKey key, Sighting seen, Via via) {
        documents.add(key, seen, via.name());
        ledger.record(key, seen.id(), new Note(DeliveryKind.SEEN, "TO_BE_READ", 0, Map.of("via", via.name())));
    }

    private int priority(Sighting seen, Via via) {
        Instant now = clock.instant();
        return via == Via.BACKFILL ? Priority.BACKFILL : Priority.of(seen.createdAt(), now);
    }
}
