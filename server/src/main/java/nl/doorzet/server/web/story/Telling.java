package nl.doorzet.server.web.story;

import java.math.BigDecimal;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.web.DocumentWords;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Head;

/** Of which document, in which words, a story is told. */
public record Telling(Frame frame, Head head, Document document) {
    public String type() {
        return DocumentWords.type(document, frame.t());
    }

    public String money(BigDecimal amount) {
        return frame.f().money(amount, document.currency());
    }

    /** An amount that stands in the ledger as text; the text itself if it is none. */
    String money(String amount) {
        return amount.matches("-?\\d+(\\.\\d+)?") ? money(new BigDecimal(amount)) : amount;
    }
}
