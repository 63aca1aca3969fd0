package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.rules.WaitReason;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.lanes.Backoff;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records what became of an attempt, with the document's status and its job, in one transaction. */
@Component
class Outcomes {
    /** After so many unknown outcomes in a row a person must look. */
    private static final int PATIENCE = 5;

    private final Ledger ledger;
    private final DocumentStore documents;
    private final ConnectionStore connections;
    private final Trouble trouble;
    private final JobStore jobs;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration settle;

    Outcomes(
            Ledger ledger,
            DocumentStore documents,
            ConnectionStore connections,
            Trouble trouble,
            JobStore jobs,
            JsonMapper json,
            Clock clock,
            @Value("${doorzet.settle:PT10S}") Duration settle) {
        this.ledger = ledger;
        this.documents = documents;
        this.connections = connections;
        this.trouble = trouble;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
        this.settle = settle;
    }

    void record(OpenConnection open, Subject subject, Entry entry, Outcome outcome, Fence fence) {
        fence.within(() -> {
            switch (outcome) {
                case Outcome.Booked booked -> booked(open, subject, entry, booked, DeliveryKind.BOOKED);
                case Outcome.Rejected(Problem problem) -> {
                    note(subject, DeliveryKind.REJECTED, problem.code().name(), problem.facts());
                    jobs.done(subject.job());
                }
                case Outcome.Deferred(String reason, Optional<Instant> retryAt) -> {
                    note(subject, DeliveryKind.DEFERRED, "BOOKS_BUSY", Map.of("reason", reason));
                    trouble.putOff(open.connection(), Side.BOOKS, subject.job(), reason, retryAt);
                }
                case Outcome.Disconnected(String reason) -> {
                    note(subject, DeliveryKind.DISCONNECTED, "BOOKS_DISCONNECTED", Map.of("reason", reason));
                    trouble.disconnect(open.connection(), Side.BOOKS, subject.job(), reason);
                }
                case Outcome.Unknown(String reason) -> unknown(subject, reason);
            }
        });
    }

    /** The look-up found it. */
    void found(OpenConnection open, Subject subject, Entry sent, Outcome.Booked booked, Fence fence) {
        fence.within(() -> booked(open, subject, sent, booked, DeliveryKind.FOUND));
    }

    /**
     * Nobody knows, and the system has no look-up: a person looks. His request to try again is the answer that it is not there, if
     * he made it after he was asked; his word that it stays out ends the matter.
     */
    void askAPerson(Subject subject, Fence fence) {
        fence.within(() -> {
            if (subject.isAnswered()) {
                note(subject, DeliveryKind.ABSENT, "SAID_BY_A_PERSON", Map.of());
            } else if (subject.isIgnored()) {
                note(subject, DeliveryKind.SKIPPED_BY_RULE, SkipReason.IGNORED.name(), Map.of());
                jobs.done(subject.job());
            } else {
                note(subject, DeliveryKind.NEEDS_ATTENTION, Problem.Code.UNKNOWN_OUTCOME.name(), Map.of());
                jobs.done(subject.job());
            }
        });
    }

    private void booked(OpenConnection open, Subject subject, Entry entry, Outcome.Booked booked, DeliveryKind kind) {
        Map<String, String> detail = new TreeMap<>(Map.of(
                "reference", entry.reference(),
                "id", booked.id(),
                "number", booked.number(),
                "link", booked.link(),
                "currency", entry.total().currency().getCurrencyCode(),
                "total", entry.total().plain(),
                "vat", json.writeValueAsString(vatByRate(entry))));
        boolean same = booked.total().map(entry.total()::equals).orElse(true);
        booked.total().ifPresent(total -> detail.put("booksTotal", total.plain()));
        if (same) {
            note(subject, kind, "", detail);
        } else {
            note(subject, DeliveryKind.BOOKED_DIFFERENTLY, Problem.Code.BOOKED_DIFFERENTLY.name(), detail);
        }
        connections.dot(open.key(), Side.BOOKS, open.connection().books().alive(clock.instant()));
        jobs.done(subject.job());
        waitedForIt(subject);
    }

    /** Credit invoices that go along with orders wait for theirs: now they need not. */
    private void waitedForIt(Subject subject) {
        documents.siblings(subject.job().connection(), subject.document()).stream()
                .filter(s -> s.code().equals(WaitReason.ORDER_NOT_BOOKED.name()))
                .forEach(s -> jobs.add(
                        subject.job().connection(),
                        Job.Kind.FETCH,
                        s.id().toString(),
                        Priority.of(s.createdAt(), clock.instant()),
                        clock.instant()));
    }

    private static Map<String, String> vatByRate(Entry entry) {
        Map<String, Money> byRate = new TreeMap<>();
        entry.vatTotals().forEach(v -> byRate.merge(v.category().rate().toString(), v.vat(), Money::plus));
        Map<String, String> text = new TreeMap<>();
        byRate.forEach((rate, vat) -> text.put(rate, vat.plain()));
        return text;
    }

    private void unknown(Subject subject, String reason) {
        if (subject.unknownInARow() + 1 >= PATIENCE) {
            note(subject, DeliveryKind.UNKNOWN, "", Map.of("reason", reason));
            note(subject, DeliveryKind.NEEDS_ATTENTION, Problem.Code.UNKNOWN_OUTCOME.name(), Map.of("reason", reason));
            jobs.done(subject.job());
            return;
        }
        note(subject, DeliveryKind.UNKNOWN, "LOOKING_UP", Map.of("reason", reason));
        Instant next = clock.instant()
                .plus(settle)
                .plus(Backoff.TROUBLE.after(subject.job().attempts()));
        jobs.later(subject.job(), next, subject.job().attempts() + 1, "");
    }

    private void note(Subject subject, DeliveryKind kind, String code, Map<String, String> detail) {
        ledger.record(
                subject.job().connection(),
                subject.document().id(),
                new Note(kind, code, subject.document().snapshot(), detail));
    }
}
