package nl.doorzet.server.web.documents;

import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.DocumentWords;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;
import nl.doorzet.server.web.Links;

/** A document in a list, in words. */
public record Row(
        DocumentId id,
        String link,
        String type,
        String number,
        String customer,
        String date,
        String amount,
        boolean negative,
        DocumentStatus status,
        String reason,
        boolean warned) {
    static Row of(Document document, Head head, Frame frame) {
        return new Row(
                document.id(),
                Links.story(head.id(), document.id()),
                DocumentWords.type(document, frame.t()),
                document.number(),
                document.customer(),
                frame.f().day(document.createdAt(), head.zone()),
                document.total()
                        .map(total -> frame.f().money(total, document.currency()))
                        .orElse(""),
                document.total().map(total -> total.signum() < 0).orElse(false),
                document.status(),
                DocumentWords.reason(document, frame.t()),
                !document.warning().isEmpty());
    }
}
