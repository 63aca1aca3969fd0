package nl.doorzet.server.web.api.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.Language;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.api.About;
import nl.doorzet.server.web.api.Amount;

/** A document of the shop as it stands now. */
record DocumentJson(
        @About("Its kind and the shop's own id, such as order/51; it never changes")
        String id,

        @About("ORDER, INVOICE or CREDIT_INVOICE; empty before it was read")
        String type,

        String number,
        @About("The number of its order; may be empty") String orderNumber,
        String customer,

        @About("What the customer owes; null before it was read")
        Optional<Amount> total,

        Optional<Amount> vat,
        @About("When it was made in the shop") Instant createdAt,
        @About("On which list it is") DocumentStatus status,
        @About("Why, as a word that never changes") String code,
        @About("Why, in English") String reason,

        @About("The number under which it is in the books; empty when it is not")
        String reference,

        @About("Where a person finds it in the books; may be empty")
        String booksLink,

        @About("What its owner should know though it is booked; empty when there is nothing")
        String warning,

        @About("Since when it is on its list") Instant changedAt) {
    /** A page of a list. */
    record Page(
            @About("Newest first") List<DocumentJson> documents,

            @About("To be sent as \"after\" for the next page; null on the last one")
            Optional<String> next) {
        Page {
            documents = List.copyOf(documents);
        }
    }

    static DocumentJson of(Document document) {
        return new DocumentJson(
                document.id().toString(),
                document.type(),
                document.number(),
                document.orderNumber(),
                document.customer(),
                Amount.of(document.total(), document.currency()),
                Amount.of(document.vat().filter(v -> document.total().isPresent()), document.currency()),
                document.createdAt(),
                document.status(),
                document.code(),
                reason(document.code()),
                document.reference(),
                document.booksLink(),
                document.warning(),
                document.changedAt());
    }

    static String reason(String code) {
        return code.isEmpty() ? "" : Texts.in(Language.EN).reason(code);
    }
}
