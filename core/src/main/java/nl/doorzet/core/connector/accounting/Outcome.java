package nl.doorzet.core.connector.accounting;

import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.money.Money;

/** The outcome of an attempt: is it in the books, and whose turn is it? */
public sealed interface Outcome {
    /**
     * It is in the books; nobody's turn.
     *
     * @param id the books' own identity of it
     * @param number what people see there, may be the same
     * @param link where a person finds it, may be empty
     * @param total the total that the books state; empty when they state none
     */
    record Booked(String id, String number, String link, Optional<Money> total) implements Outcome {}

    /** It is not in the books; the shop owner's turn. */
    record Rejected(Problem problem) implements Outcome {}

    /** It is not in the books; time's turn. */
    record Deferred(String reason, Optional<Instant> retryAt) implements Outcome {}

    /** It is not in the books; the shop owner must connect again. */
    record Disconnected(String reason) implements Outcome {}

    /** Nobody knows whether it is in the books; it must be looked up before anything else. */
    record Unknown(String reason) implements Outcome {}

    /** What a call without a usable answer means for the booking that it was part of. */
    static Outcome of(ApiFailure failure) {
        return switch (failure) {
            case ApiFailure.NotSent f -> new Deferred(f.reason(), Optional.empty());
            case ApiFailure.Busy f -> new Deferred(f.reason(), f.retryAt());
            case ApiFailure.NoAccess f -> new Disconnected(f.reason());
            case ApiFailure.NoAnswer f -> new Unknown(f.reason());
        };
    }
}
