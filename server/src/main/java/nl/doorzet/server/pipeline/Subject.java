package nl.doorzet.server.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.Ledger;

/**
 * The document that a push is about.
 *
 * @param raw its newest snapshot
 * @param story what was done with it until now; begins with its having been seen
 */
record Subject(Job job, Document document, RawDocument raw, List<Delivery> story) {
    private static final Duration FRESH = Duration.ofMinutes(15);

    /** Whether nothing was recorded of it since it was gathered. To be asked in the transaction that builds on it. */
    boolean isCurrent(Ledger ledger) {
        return ledger.isLast(job.connection(), document.id(), story.getLast());
    }

    boolean isBooked() {
        return story.stream().anyMatch(d -> d.kind().isBooking());
    }

    /** Whether it was read so long ago that it may not be so any more. */
    boolean isStale(Instant now) {
        return document.readAt().filter(at -> at.isAfter(now.minus(FRESH))).isEmpty();
    }

    /** The last that the shop said of it is that it does not have it. */
    boolean isGone() {
        return Ledger.isGone(story);
    }

    /** A person's last word was that it stays out. */
    boolean isIgnored() {
        return story.reversed().stream()
                .map(Delivery::kind)
                .filter(k -> k == DeliveryKind.IGNORED || k == DeliveryKind.RESEND_ASKED)
                .findFirst()
                .filter(k -> k == DeliveryKind.IGNORED)
                .isPresent();
    }

    /** Whether a person was asked, after the last attempt, if the document is in the books. */
    static boolean isAsked(List<Delivery> story) {
        return sinceLastAttempt(story).anyMatch(Subject::asks);
    }

    /** Whether a person who was asked that said to send it again, so that it is not in the books. */
    boolean isAnswered() {
        return sinceLastAttempt(story).dropWhile(d -> !asks(d)).anyMatch(d -> d.kind() == DeliveryKind.RESEND_ASKED);
    }

    /** Unknown outcomes without a certain one between them. */
    long unknownInARow() {
        return story.reversed().stream()
                .takeWhile(d -> switch (d.kind()) {
                    case DEFERRED, REJECTED, DISCONNECTED, RESEND_ASKED -> false;
                    default -> true;
                })
                .filter(d -> d.kind() == DeliveryKind.UNKNOWN)
                .count();
    }

    private static boolean asks(Delivery delivery) {
        return delivery.kind() == DeliveryKind.NEEDS_ATTENTION
                && delivery.code().equals(Problem.Code.UNKNOWN_OUTCOME.name());
    }

    private static Stream<Delivery> sinceLastAttempt(List<Delivery> story) {
        List<DeliveryKind> kinds = story.stream().map(Delivery::kind).toList();
        return story.stream().skip(kinds.lastIndexOf(DeliveryKind.STARTED) + 1L);
    }

    /** A person said, after a warning, that it goes in spite of rule D12. */
    boolean isForced() {
        return story.stream()
                .anyMatch(d -> d.kind() == DeliveryKind.RESEND_ASKED && d.code().equals(Actions.FORCED));
    }
}
