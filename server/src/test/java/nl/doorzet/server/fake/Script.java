package nl.doorzet.server.fake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.money.Money;

/** How one booking goes. */
public interface Script {
    Outcome book(FakeBooks books, Entry entry);

    Script BOOK = FakeBooks::keep;

    /** Accepts it, and the answer is lost. */
    Script LOSE_ANSWER = (books, entry) -> {
        books.keep(entry);
        throw new ApiFailure.NoAnswer("create invoice: books.example did not answer within 30 s");
    };

    /** Does nothing, and gives no answer. */
    Script LOSE_REQUEST = (books, entry) -> {
        throw new ApiFailure.NoAnswer("create invoice: books.example hung up");
    };

    Script REFUSE = (books, entry) -> new Outcome.Rejected(Problem.owner(
            Problem.Code.BOOKS_REFUSED,
            Map.of("step", "create invoice", "status", "422", "reason", "The period is closed")));

    /** Books one cent more than was asked. */
    Script BOOK_A_CENT_MORE = (books, entry) -> {
        Outcome.Booked booked = books.keep(entry);
        Money more = entry.total().plus(Money.of("0.01", entry.total().currency()));
        return new Outcome.Booked(booked.id(), booked.number(), booked.link(), Optional.of(more));
    };

    Script NO_ACCESS = (books, entry) -> {
        throw new ApiFailure.NoAccess("create invoice: books.example answered 401");
    };

    /** A fault of the connector itself, after the books accepted it. */
    Script BREAK_AFTER = (books, entry) -> {
        books.keep(entry);
        throw new IllegalStateException("A fault of the connector");
    };

    static Script busy(Optional<Instant> retryAt) {
        return (books, entry) -> {
            throw new ApiFailure.Busy("create invoice: books.example answered 429", retryAt);
        };
    }
}
