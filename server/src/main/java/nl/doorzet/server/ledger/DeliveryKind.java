package nl.doorzet.server.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be recorded of a document. */
public enum DeliveryKind {
    /** Seen in the shop's list. */
    SEEN(DocumentStatus.WAITING),
    /** Read from the shop, whole. */
    READ(DocumentStatus.WAITING),
    /** The shop does not have it any more. */
    GONE(DocumentStatus.SKIPPED),
    WAITS(DocumentStatus.WAITING),
    SKIPPED_BY_RULE(DocumentStatus.SKIPPED),
    NEEDS_ATTENTION(DocumentStatus.ATTENTION),
    /** Committed before a booking is sent; without a later outcome it is open. */
    STARTED(DocumentStatus.WAITING),
    BOOKED(DocumentStatus.BOOKED),
    /** Found in the books by the look-up after an unknown outcome. */
    FOUND(DocumentStatus.BOOKED),
    /** In the books, but with another total than the shop's. */
    BOOKED_DIFFERENTLY(DocumentStatus.ATTENTION),
    /** The look-up did not find it: it may be sent again. */
    ABSENT(DocumentStatus.WAITING),
    REJECTED(DocumentStatus.ATTENTION),
    DEFERRED(DocumentStatus.WAITING),
    DISCONNECTED(DocumentStatus.WAITING),
    UNKNOWN(DocumentStatus.WAITING),
    /** A person asked to try again. */
    RESEND_ASKED(DocumentStatus.WAITING),
    /** A person said that it stays out. */
    IGNORED(DocumentStatus.SKIPPED),
    /** A person accepted what is in the books. */
    ACCEPTED(DocumentStatus.BOOKED),
    /** The shop changed it after it was booked; nothing is done (rule D6). */
    CHANGED_AFTER(null);

    private final @Nullable DocumentStatus makes;

    DeliveryKind(@Nullable DocumentStatus makes) {
        this.makes = makes;
    }

    /** The status that it leads to; empty if it changes none. */
    public Optional<DocumentStatus> makes() {
        return Optional.ofNullable(makes);
    }

    /** Whether it says that the document is in the books. */
    public boolean isBooking() {
        return this == BOOKED || this == FOUND || this == BOOKED_DIFFERENTLY;
    }

    /** Whether an attempt that had this as its last word may have reached the books. */
    public boolean isOpen() {
        return this == STARTED || this == UNKNOWN;
    }

    /** Whether it says what became of an attempt. */
    public boolean isOutcome() {
        return isBooking()
                || switch (this) {
                    case ABSENT, REJECTED, DEFERRED, DISCONNECTED, UNKNOWN -> true;
                    default -> false;
                };
    }
}
