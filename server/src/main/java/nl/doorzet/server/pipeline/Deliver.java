package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Translation.Translated;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import nl.doorzet.server.ledger.PrecedentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Books a document at most once (rule D9). No booking is sent without a committed STARTED; none is sent again before a look-up.
 */
@Component
class Deliver {
    private static final Logger LOG = LoggerFactory.getLogger(Deliver.class);
    /** A node that was frozen this long between its STARTED and the call does not make the call. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final DocumentStore documents;
    private final PrecedentStore precedents;
    private final Outcomes outcomes;
    private final JobStore jobs;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration settle;

    Deliver(
            Ledger ledger,
            DocumentStore documents,
            PrecedentStore precedents,
            Outcomes outcomes,
            JobStore jobs,
            JsonMapper json,
            Clock clock,
            @Value("${doorzet.settle:PT10S}") Duration settle) {
        this.ledger = ledger;
        this.documents = documents;
        this.precedents = precedents;
        this.outcomes = outcomes;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
        this.settle = settle;
    }

    /**
     * Finds out what became of an earlier attempt, if one is open. What that says is recorded; the job stays, so that the rest is
     * decided with it.
     *
     * @return whether none was open: the document may be pushed now
     */
    boolean clear(OpenConnection open, Subject subject, Fence fence) {
        Optional<Delivery> attempt = ledger.openAttempt(subject.story());
        if (attempt.isEmpty()) {
            return true;
        }
        if (open.booksInfo().recovery() == Recovery.NONE) {
            outcomes.askAPerson(subject, fence);
            return false;
        }
        // What was sent may still be on its way into the books: a look-up right now could miss it.
        Instant settled = subject.story().getLast().at().plus(settle);
        if (settled.isAfter(clock.instant())) {
            fence.within(() -> jobs.later(subject.job(), settled, subject.job().attempts(), ""));
            return false;
        }
        Entry sent = json.readValue(attempt.get().detail().get("entry"), Entry.class);
        Optional<Outcome.Booked> found = open.books().find(sent);
        if (found.isPresent()) {
            outcomes.found(open, subject, sent, found.get(), fence);
            return false;
        }
        fence.within(() -> ledger.record(open.key(), subject.document().id(), Note.of(DeliveryKind.ABSENT, "")));
        return false;
    }

    void book(OpenConnection open, Subject subject, Translated translated, Fence fence) {
        Entry entry = translated.entry();
        if (!fence.get(() -> started(subject, translated))) {
            return;
        }
        long committed = System.nanoTime();
        Outcome outcome = attempt(open, entry, committed);
        outcomes.record(open, subject, entry, outcome, fence);
    }

    /** Not if anything happened since the decision, such as a person's word: then the job stays, and is decided anew. */
    private boolean started(Subject subject, Translated translated) {
        if (!subject.isCurrent(ledger)) {
            return false;
        }
        ConnectionKey key = subject.job().connection();
        DocumentId id = subject.document().id();
        ledger.record(
                key,
                id,
                new Note(DeliveryKind.STARTED, "SENDING", subject.document().snapshot(), asked(translated)));
        precedents.shown(key, translated.computation().grounds().shows());
        documents.warn(
                key,
                id,
                translated.warnings().stream()
                        .findFirst()
                        .map(w -> w.code().name())
                        .orElse(""));
        return true;
    }

    private static Outcome attempt(OpenConnection open, Entry entry, long committed) {
        if (System.nanoTime() - committed > FRESH.toNanos()) {
            return new Outcome.Deferred("This node was held up before the call was made", Optional.empty());
        }
        try {
            return open.books().book(entry);
        } catch (ApiFailure failure) {
            return Outcome.of(failure);
        } catch (Fence.Overtaken e) {
            throw e;
        } catch (RuntimeException e) {
            // A fault of ours in the middle of a booking: nobody knows how far it came.
            LOG.error("Booking {} of {} failed in the connector", entry.reference(), open.key(), e);
            return new Outcome.Unknown("The connector failed: " + e.getClass().getSimpleName());
        }
    }

    private Map<String, String> asked(Translated translated) {
        Entry entry = translated.entry();
        Map<String, String> asked = new TreeMap<>();
        asked.put("reference", entry.reference());
        asked.put("total", entry.total().plain());
        asked.put("way", json.writeValueAsString(translated.computation().way()));
        asked.put("because", json.writeValueAsString(translated.because()));
        if (!translated.warnings().isEmpty()) {
            asked.put("warnings", json.writeValueAsString(translated.warnings()));
        }
        if (translated.computation().grounds().byPrecedent()) {
            asked.put("byPrecedent", "true");
        }
        asked.put("entry", json.writeValueAsString(entry));
        return asked;
    }
}
