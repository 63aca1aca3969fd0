package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.History;
import nl.doorzet.core.rules.PushPolicy;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.SnapshotStore;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * How documents would be booked with other rules. It decides and translates what was read before, as a push does, and keeps
 * nothing of it: it cannot reach the books, and makes no job and no row.
 */
@Service
public class Preview {
    private final SnapshotStore snapshots;
    private final Ledger ledger;
    private final Subjects subjects;
    private final Payment payment;
    private final JsonMapper json;
    private final Clock clock;

    Preview(SnapshotStore snapshots, Ledger ledger, Subjects subjects, Payment payment, JsonMapper json, Clock clock) {
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.subjects = subjects;
        this.payment = payment;
        this.json = json;
        this.clock = clock;
    }

    /** What becomes of a document. */
    public sealed interface Foretold {
        /** It goes to the books like this. */
        record Goes(Entry entry) implements Foretold {}

        /** It waits or is skipped; the reason is one of the rules'. */
        record Stays(Enum<?> reason) implements Foretold {}

        /** It needs attention. */
        record Held(List<Problem> problems) implements Foretold {
            public Held {
                problems = List.copyOf(problems);
            }
        }

        /** The shop's data cannot be read. */
        record Unreadable() implements Foretold {}
    }

    /**
     * A document with both.
     *
     * @param booked whether {@code before} is in the books: that stays as it is (rule D6)
     * @param before as it was booked, or would be with the rules in force
     * @param after with the other rules, as if it were not in the books
     */
    public record Compared(Document document, boolean booked, Foretold before, Foretold after) {}

    /** One shop's way of reading, and what its books can do. */
    public record Ends(Function<RawDocument, SalesDocument> parser, ConnectorInfo books) {}

    /** Empty for a document that was never read. */
    public Optional<Compared> compare(
            Connection connection, Ends ends, Document document, PushRules push, BookingRules booking) {
        ConnectionKey key = connection.key();
        return snapshots.get(key, document.id(), document.snapshot()).map(raw -> {
            // Only its name: it stands on no list.
            Job none = new Job(key, 0, Job.Kind.PUSH, document.id().toString(), "", 0, clock.instant(), 0, 0);
            Subject subject = new Subject(none, document, raw, ledger.story(key, document.id()));
            Optional<Entry> booked = booked(subject);
            Foretold before = booked.<Foretold>map(Foretold.Goes::new)
                    .orElseGet(() ->
                            foretell(connection, ends, subject, connection.pushRules(), connection.bookingRules()));
            return new Compared(
                    document, booked.isPresent(), before, foretell(connection, ends, subject, push, booking));
        });
    }

    private Optional<Entry> booked(Subject subject) {
        return subject.isBooked()
                ? subject.story().reversed().stream()
                        .filter(row -> row.kind() == DeliveryKind.STARTED)
                        .findFirst()
                        .map(row -> json.readValue(row.detail().get("entry"), Entry.class))
                : Optional.empty();
    }

    private Foretold foretell(Connection connection, Ends ends, Subject subject, PushRules push, BookingRules booking) {
        if (subject.isGone()) {
            return new Foretold.Stays(SkipReason.ORDER_DELETED);
        }
        SalesDocument content;
        try {
            content = payment.of(connection, push, ends.parser().apply(subject.raw()));
        } catch (UnreadableDocument e) {
            return new Foretold.Unreadable();
        }
        return switch (PushPolicy.decide(
                content, push.active(true), unbooked(subjects.history(connection.key(), subject)))) {
            case Decision.Wait(var reason) -> new Foretold.Stays(reason);
            case Decision.Skip(var reason) -> new Foretold.Stays(reason);
            case Decision.Push() ->
                switch (Bookkeeper.translate(
                        content, booking, subjects.known(connection, ends.books(), push, subject, content.sale()))) {
                    case Translation.Translated yes -> new Foretold.Goes(yes.entry());
                    case Translation.NotYet(var reason) -> new Foretold.Stays(reason);
                    case Translation.Untranslatable no -> new Foretold.Held(no.problems());
                };
        };
    }

    /** What is in the books already would only say that it is there. */
    private static History unbooked(History h) {
        return new History(false, h.ignored(), h.forced(), h.orderBooked(), h.invoicesBooked(), h.firstInvoice());
    }
}
