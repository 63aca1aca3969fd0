package nl.doorzet.server.web.story;

import java.util.List;
import java.util.Optional;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.Links;

/**
 * One document's whole story.
 *
 * @param problems what stands in the way now; empty unless it needs attention
 * @param attempts what each way of computing gave, when that was the problem
 * @param booking how it was booked or last tried
 * @param warnings what the owner should know though it is booked
 * @param moving whether something is about to happen
 */
public record StoryPage(
        Telling telling,
        List<Moment> timeline,
        List<ProblemText> problems,
        List<AttemptRow> attempts,
        Optional<BookingView> booking,
        List<Reading> readings,
        List<String> warnings,
        boolean moving) {

    public String link() {
        return Links.story(telling.head().id(), telling.document().id());
    }

    private DocumentStatus status() {
        return telling.document().status();
    }

    private boolean is(SkipReason reason) {
        return telling.document().code().equals(reason.name());
    }

    public boolean isBookedDifferently() {
        return telling.document().code().equals("BOOKED_DIFFERENTLY");
    }

    /** Skipped by rule D12, which a person can overrule. */
    public boolean isForceable() {
        return status() == DocumentStatus.SKIPPED
                && (is(SkipReason.BOOKED_AS_ORDER) || is(SkipReason.BOOKED_AS_INVOICE));
    }

    /** Whether <i>Verwerk</i> makes sense: it is not in the books, and trying again may change that. */
    public boolean isRetryable() {
        return status() != DocumentStatus.BOOKED && !isBookedDifferently() && !isForceable();
    }

    public boolean isIgnorable() {
        return Asks.ignorable(status());
    }
}
