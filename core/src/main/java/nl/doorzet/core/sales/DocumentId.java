package nl.doorzet.core.sales;

import java.util.Locale;

/**
 * The shop's own technical identity of a document; it never changes, numbers may.
 *
 * @param id as the shop writes it
 */
public record DocumentId(Kind kind, String id) {
    /** Which of the shop's collections the document is in. Debit and credit invoices share one. */
    public enum Kind {
        ORDER,
        INVOICE
    }

    public static DocumentId order(long id) {
        return new DocumentId(Kind.ORDER, Long.toString(id));
    }

    public static DocumentId invoice(long id) {
        return new DocumentId(Kind.INVOICE, Long.toString(id));
    }

    /**
     * The reverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text is none of ours
     */
    public static DocumentId parse(String text) {
        String[] parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text + " is no document's identity; it should look like order/12");
        }
        return new DocumentId(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }

    /** For example {@code invoice/51000201}. */
    @Override
    public String toString() {
        return (kind == Kind.ORDER ? "order/" : "invoice/") + id;
    }
}
