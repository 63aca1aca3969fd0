package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorzet.core.booking.Attempt;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.booking.RateTotal;
import nl.doorzet.core.booking.Translation.Untranslatable;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.Ledger.Note;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records that a document does not go to the books now, and why. */
@Component
class Verdicts {
    private static final Duration FIRST_LOOK = Duration.ofHours(1);
    private static final Duration LAST_LOOK = Duration.ofDays(1);

    private final Ledger ledger;
    private final JobStore jobs;
    private final JsonMapper json;
    private final Clock clock;

    Verdicts(Ledger ledger, JobStore jobs, JsonMapper json, Clock clock) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    /** A decision other than push. */
    void record(OpenConnection open, Subject subject, Decision decision, Fence fence) {
        fence.within(() -> {
            if (!subject.isCurrent(ledger)) {
                return;
            }
            switch (decision) {
                case Decision.Wait(var reason) -> {
                    once(subject, DocumentStatus.WAITING, DeliveryKind.WAITS, reason.name());
                    jobs.add(
                            open.key(),
                            Job.Kind.FETCH,
                            subject.job().subject(),
                            Priority.HISTORY,
                            nextLook(subject.document().createdAt()));
                }
                case Decision.Skip(var reason) ->
                    once(subject, DocumentStatus.SKIPPED, DeliveryKind.SKIPPED_BY_RULE, reason.name());
                case Decision.Push() -> throw new IllegalArgumentException("A push is delivered, not recorded");
            }
            jobs.done(subject.job());
        });
    }

    /** A document that cannot be put into bookkeeping words. */
    void record(Subject subject, Untranslatable why, Fence fence) {
        Problem first = why.problems().getFirst();
        Map<String, String> detail = new TreeMap<>(first.facts());
        if (why.problems().size() > 1) {
            detail.put("problems", json.writeValueAsString(why.problems()));
        }
        if (!why.attempts().isEmpty()) {
            detail.put(
                    "attempts",
                    json.writeValueAsString(
                            why.attempts().stream().map(Verdicts::row).toList()));
        }
        attention(subject, first.code(), detail, fence);
    }

    /** A document whose snapshot cannot be read, though perhaps an earlier one could. */
    void record(Subject subject, UnreadableDocument why, Fence fence) {
        attention(subject, Problem.Code.UNREADABLE, Map.of("answer", String.valueOf(why.getMessage())), fence);
    }

    private void attention(Subject subject, Problem.Code code, Map<String, String> detail, Fence fence) {
        fence.within(() -> {
            if (!subject.isCurrent(ledger)) {
                return;
            }
            ledger.record(
                    key(subject),
                    subject.document().id(),
                    new Note(
                            DeliveryKind.NEEDS_ATTENTION,
                            code.name(),
                            subject.document().snapshot(),
                            detail));
            jobs.done(subject.job());
        });
    }

    /** The same verdict twice is one row. */
    private void once(Subject subject, DocumentStatus status, DeliveryKind kind, String code) {
        boolean same = subject.document().status() == status
                && subject.document().code().equals(code);
        if (!same) {
            ledger.record(
                    key(subject),
                    subject.document().id(),
                    new Note(kind, code, subject.document().snapshot(), Map.of()));
        }
    }

    /** The older a document that waits, the rarer it is looked at; the poll and hints normally notice changes first. */
    private Instant nextLook(Instant createdAt) {
        Instant now = clock.instant();
        Duration tenthOfAge = Duration.between(createdAt, now).dividedBy(10);
        Duration wait = tenthOfAge.compareTo(FIRST_LOOK) < 0
                ? FIRST_LOOK
                : tenthOfAge.compareTo(LAST_LOOK) > 0 ? LAST_LOOK : tenthOfAge;
        return now.plus(wait);
    }

    private static ConnectionKey key(Subject subject) {
        return subject.job().connection();
    }

    private static Map<String, String> row(Attempt attempt) {
        return Map.of(
                "costs", attempt.way().costs().name(),
                "discounts", attempt.way().discounts().name(),
                "rounding", attempt.way().rounding().name(),
                "total", attempt.total().plain(),
                "vat", attempt.vat().plain(),
                "rates", attempt.rates().stream().map(Verdicts::rate).collect(Collectors.joining(";")));
    }

    private static String rate(RateTotal total) {
        return String.join(
                "|", total.rate().toString(), total.net().plain(), total.vat().plain());
    }
}
