package nl.doorzet.server.pipeline;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorzet.core.booking.BookingContext;
import nl.doorzet.core.booking.OrderHistory;
import nl.doorzet.core.booking.OrderHistory.Earlier;
import nl.doorzet.core.booking.VatEvidence;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.rules.History;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.vat.VatProof;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.ledger.PrecedentStore;
import nl.doorzet.server.ledger.SnapshotStore;
import nl.doorzet.server.pipeline.SameSecond.AsBooked;
import nl.doorzet.server.vies.Proofs;
import org.springframework.stereotype.Component;

/** Gathers what the pure steps need to know of a document. */
@Component
class Subjects {
    /** Why a document of the order counts for nothing. */
    private static final Set<String> NOTHING =
            Set.of(SkipReason.ORDER_DELETED.name(), SkipReason.EMPTY.name(), SkipReason.IGNORED.name());

    private final DocumentStore documents;
    private final SnapshotStore snapshots;
    private final Ledger ledger;
    private final Proofs proofs;
    private final PrecedentStore precedents;
    private final Clock clock;

    Subjects(
            DocumentStore documents,
            SnapshotStore snapshots,
            Ledger ledger,
            Proofs proofs,
            PrecedentStore precedents,
            Clock clock) {
        this.documents = documents;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.proofs = proofs;
        this.precedents = precedents;
        this.clock = clock;
    }

    /** Empty if there is nothing to push: the document was never read. */
    Optional<Subject> of(ConnectionKey key, Job job) {
        DocumentId id = DocumentId.parse(job.subject());
        return documents
                .find(key, id)
                .flatMap(document -> snapshots
                        .get(key, id, document.snapshot())
                        .map(raw -> new Subject(job, document, raw, ledger.story(key, id))));
    }

    History history(ConnectionKey key, Subject subject) {
        List<Document> siblings = documents.siblings(key, subject.document());
        return new History(
                subject.isBooked(),
                subject.isIgnored(),
                subject.isForced(),
                siblings.stream()
                        .filter(s -> s.type().equals("ORDER"))
                        .findFirst()
                        .flatMap(order -> asBooked(key, order)
                                .map(booked -> SameSecond.settled(booked, siblings, subject.document()))),
                siblings.stream()
                        .filter(s -> s.type().equals("INVOICE"))
                        .filter(s -> ledger.booking(key, s.id()).isPresent())
                        .map(Document::number)
                        .toList(),
                // Whatever came before it, read or not, came after the first: a credit never is that.
                siblings.stream()
                        .filter(s -> s.id().kind() == DocumentId.Kind.INVOICE)
                        .noneMatch(
                                s -> s.createdAt().isBefore(subject.document().createdAt())));
    }

    /** May ask VIES: not to be called in a transaction. */
    BookingContext context(OpenConnection open, Subject subject, Sale sale) {
        return context(
                open.connection(),
                open.booksInfo(),
                open.connection().pushRules(),
                subject,
                seller -> proofs.of(open.key().account(), sale, seller));
    }

    /** The same with other rules and what is known without asking. */
    BookingContext known(Connection connection, ConnectorInfo books, PushRules rules, Subject subject, Sale sale) {
        return context(
                connection,
                books,
                rules,
                subject,
                seller -> proofs.known(connection.key().account(), sale, seller));
    }

    private BookingContext context(
            Connection connection,
            ConnectorInfo books,
            PushRules rules,
            Subject subject,
            Function<Seller, VatProof> proof) {
        ShopProfile profile = connection
                .profile()
                .orElseThrow(() -> new IllegalStateException("A push comes after the shop's check"));
        return new BookingContext(
                profile.seller(),
                rules,
                books.capabilities(),
                credited(connection.key(), subject),
                clock.instant(),
                new VatEvidence(profile.vatRates(), proof.apply(profile.seller())),
                precedents.of(connection.key()),
                earlier(connection.key(), subject));
    }

    /** The order's documents before this one, but for those that came to nothing. */
    private OrderHistory earlier(ConnectionKey key, Subject subject) {
        return new OrderHistory(documents.siblings(key, subject.document()).stream()
                .filter(s -> !s.createdAt().isAfter(subject.document().createdAt()))
                .filter(s -> !NOTHING.contains(s.code()))
                .flatMap(Subjects::earlier)
                .toList());
    }

    private static Stream<Earlier> earlier(Document sibling) {
        Currency currency = Currency.getInstance(sibling.currency());
        return sibling.total().stream()
                .map(total -> new Earlier(
                        switch (sibling.type()) {
                            case "ORDER" -> Earlier.Kind.ORDER;
                            case "INVOICE" -> Earlier.Kind.INVOICE;
                            default -> Earlier.Kind.CREDIT;
                        },
                        sibling.number(),
                        new Money(total, currency)));
    }

    /** What a credit invoice credits: the order's first invoice, or the order itself where orders are booked. */
    private Optional<String> credited(ConnectionKey key, Subject subject) {
        if (!subject.document().type().equals("CREDIT_INVOICE")) {
            return Optional.empty();
        }
        return documents.siblings(key, subject.document()).stream()
                .filter(s -> !s.type().equals("CREDIT_INVOICE"))
                .map(s -> s.reference().isEmpty() ? s.number() : s.reference())
                .findFirst();
    }

    /** How an order stood when it was read for the books; empty if it is not in them. */
    private Optional<AsBooked> asBooked(ConnectionKey key, Document order) {
        if (ledger.booking(key, order.id()).isEmpty()) {
            return Optional.empty();
        }
        return ledger.story(key, order.id()).reversed().stream()
                .filter(d -> d.kind() == DeliveryKind.STARTED)
                .findFirst()
                .flatMap(started -> snapshots
                        .get(key, order.id(), started.snapshot())
                        .map(raw -> new AsBooked(
                                raw.readAt(), new BigDecimal(started.detail().get("total")))));
    }
}
