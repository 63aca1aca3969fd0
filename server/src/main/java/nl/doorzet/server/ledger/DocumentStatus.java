package nl.doorzet.server.ledger;

import static nl.doorzet.server.ledger.DeliveryKind.*;

import java.util.EnumSet;
import java.util.Set;

/** On which of the four lists a document is (rule D11). */
public enum DocumentStatus {
    WAITING,
    BOOKED,
    SKIPPED,
    /** Needs attention: somebody's turn. */
    ATTENTION;

    /** The legal changes: what may be recorded of a document in this status. */
    private Set<DeliveryKind> legal() {
        return switch (this) {
            case WAITING -> EnumSet.complementOf(EnumSet.of(ACCEPTED, CHANGED_AFTER));
            case BOOKED -> EnumSet.of(CHANGED_AFTER);
            // An attempt can be open in each status but BOOKED: what became of it may be recorded in all of them.
            case SKIPPED ->
                EnumSet.of(
                        READ,
                        WAITS,
                        SKIPPED_BY_RULE,
                        NEEDS_ATTENTION,
                        STARTED,
                        ABSENT,
                        FOUND,
                        BOOKED_DIFFERENTLY,
                        RESEND_ASKED,
                        GONE);
            case ATTENTION ->
                EnumSet.of(
                        READ,
                        WAITS,
                        SKIPPED_BY_RULE,
                        STARTED,
                        ABSENT,
                        FOUND,
                        BOOKED_DIFFERENTLY,
                        GONE,
                        RESEND_ASKED,
                        IGNORED,
                        ACCEPTED,
                        NEEDS_ATTENTION,
                        CHANGED_AFTER);
        };
    }

    /** Whether that may be recorded of a document in this status. */
    public boolean allows(DeliveryKind kind) {
        return legal().contains(kind);
    }

    /**
     * The status after something was recorded.
     *
     * @throws IllegalStateException if that may not happen to a document in this status
     */
    public DocumentStatus after(DeliveryKind kind) {
        if (!allows(kind)) {
            throw new IllegalStateException("%s may not be recorded of a document that is %s".formatted(kind, this));
        }
        return kind.makes().orElse(this);
    }
}
