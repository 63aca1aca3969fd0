package nl.doorzet.server.web;

import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStatus;

/** A document's own facts in words. */
public final class DocumentWords {
    private DocumentWords() {}

    /** Order, invoice or credit invoice; before it was read, as far as its list tells. */
    public static String type(Document document, Texts t) {
        String type = document.type();
        return t.say("type." + (type.isEmpty() ? fromList(document.id()) : type));
    }

    private static String fromList(DocumentId id) {
        return switch (id.kind()) {
            case ORDER -> "ORDER";
            case INVOICE -> "INVOICE";
        };
    }

    /** Why it is on its list; for one that is booked, under which number. */
    public static String reason(Document document, Texts t) {
        return document.status() == DocumentStatus.BOOKED
                        && !document.reference().isEmpty()
                ? t.say("booked.as", "reference", document.reference())
                : t.reason(document.code());
    }

    /** The colour that goes with a status; the word always stands beside it. */
    public static String tone(DocumentStatus status) {
        return switch (status) {
            case WAITING -> "wait";
            case BOOKED -> "good";
            case SKIPPED -> "idle";
            case ATTENTION -> "bad";
        };
    }
}
