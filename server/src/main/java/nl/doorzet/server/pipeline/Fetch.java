package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.hints.HintStore;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import nl.doorzet.server.ledger.PaymentStore;
import nl.doorzet.server.ledger.SnapshotStore;
import org.springframework.stereotype.Component;

/** Reads one document from the shop, whole, and keeps it as a snapshot. */
@Component
class Fetch {
    private final DocumentStore documents;
    private final SnapshotStore snapshots;
    private final Ledger ledger;
    private final PaymentStore payments;
    private final HintStore hints;
    private final Family family;
    private final Newcomers newcomers;
    private final JobStore jobs;
    private final Clock clock;

    Fetch(
            DocumentStore documents,
            SnapshotStore snapshots,
            Ledger ledger,
            PaymentStore payments,
            HintStore hints,
            Family family,
            Newcomers newcomers,
            JobStore jobs,
            Clock clock) {
        this.documents = documents;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.payments = payments;
        this.hints = hints;
        this.family = family;
        this.newcomers = newcomers;
        this.jobs = jobs;
        this.clock = clock;
    }

    void run(OpenConnection open, Job job, Fence fence) {
        DocumentId id = DocumentId.parse(job.subject());
        Optional<RawDocument> read = open.shop().read(id);
        boolean known = documents.find(open.key(), id).isPresent();
        if (read.isEmpty()) {
            fence.within(() -> {
                if (known) {
                    gone(open.key(), id, job);
                } else {
                    jobs.done(job);
                }
            });
            return;
        }
        try {
            SalesDocument content = open.shop().parse(read.get());
            List<Sighting> family = this.family.of(open, content);
            fence.within(() -> {
                if (!known && !newcomers.add(open.key(), content)) {
                    jobs.done(job);
                    return;
                }
                this.family.note(open.key(), family);
                keep(open, read.get(), content, job);
            });
        } catch (UnreadableDocument e) {
            fence.within(() -> {
                if (!known) {
                    newcomers.addUnreadable(open.key(), id);
                }
                unreadable(open.key(), read.get(), String.valueOf(e.getMessage()), job);
            });
        }
    }

    private void gone(ConnectionKey key, DocumentId id, Job job) {
        documents.lock(key, id);
        boolean booked = ledger.booking(key, id).isPresent();
        DeliveryKind kind = booked ? DeliveryKind.CHANGED_AFTER : DeliveryKind.GONE;
        Delivery last = ledger.story(key, id).getLast();
        // The nightly count looks for it again and again; once said is enough.
        if (last.kind() != kind || !last.code().equals(SkipReason.ORDER_DELETED.name())) {
            ledger.record(key, id, Note.of(kind, SkipReason.ORDER_DELETED.name()));
        }
        findOut(key, id);
        jobs.done(job);
    }

    private void keep(OpenConnection open, RawDocument raw, SalesDocument content, Job job) {
        ConnectionKey key = open.key();
        Document before = documents.lock(key, raw.id());
        int snapshot = snapshots.keep(key, raw, before.snapshot());
        boolean booked = ledger.booking(key, raw.id()).isPresent();
        documents.read(key, raw.id(), clock.instant());
        content.sale()
                .paymentMethod()
                .ifPresent(method -> payments.seen(key, content.sale().orderNumber(), method));
        boolean returned = !booked && Ledger.isGone(ledger.story(key, raw.id()));
        if (booked) {
            // What is in the books stays as it was booked (rule D6).
            documents.snapshot(key, raw.id(), snapshot);
        } else {
            documents.describe(key, content, open.shop().orderOf(raw), snapshot);
            int priority = job.priority() == Priority.BACKFILL
                    ? Priority.BACKFILL
                    : Priority.of(content.sale().createdAt(), clock.instant());
            jobs.add(key, Job.Kind.PUSH, raw.id().toString(), priority, clock.instant());
        }
        if (snapshot != before.snapshot() || returned) {
            DeliveryKind kind = booked ? DeliveryKind.CHANGED_AFTER : DeliveryKind.READ;
            ledger.record(
                    key, raw.id(), new Note(kind, booked ? "" : "TO_BE_PUSHED", snapshot, said(key, before, content)));
        }
        jobs.done(job);
    }

    /** What the reading said, and whether the shop had told us to look again. */
    private Map<String, String> said(ConnectionKey key, Document before, SalesDocument content) {
        Instant since = before.readAt().orElse(before.createdAt());
        boolean told = !hints.toldOf(key, List.of(before.id()), since).isEmpty();
        return Map.of(
                "total", content.sale().totals().total().plain(),
                "vat", content.sale().totals().vat().plain(),
                "via", told ? Via.WEBHOOK.name() : before.snapshot() == 0 ? before.via() : Via.POLL.name());
    }

    private void unreadable(ConnectionKey key, RawDocument raw, String why, Job job) {
        Document before = documents.lock(key, raw.id());
        int snapshot = snapshots.keep(key, raw, before.snapshot());
        documents.snapshot(key, raw.id(), snapshot);
        documents.read(key, raw.id(), clock.instant());
        boolean booked = ledger.booking(key, raw.id()).isPresent();
        DeliveryKind kind = booked ? DeliveryKind.CHANGED_AFTER : DeliveryKind.NEEDS_ATTENTION;
        ledger.record(key, raw.id(), new Note(kind, Problem.Code.UNREADABLE.name(), snapshot, Map.of("answer", why)));
        findOut(key, raw.id());
        jobs.done(job);
    }

    /** Whatever became of the document in the shop: an attempt whose outcome nobody knows is still looked up. */
    private void findOut(ConnectionKey key, DocumentId id) {
        if (ledger.openAttempt(ledger.story(key, id)).isPresent()) {
            jobs.add(key, Job.Kind.PUSH, id.toString(), Priority.TODAY, clock.instant());
        }
    }
}
