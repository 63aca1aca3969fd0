package nl.doorzet.core.connector.shop;

/** A document whose data are not what the shop's documentation promises. The message names the field. */
public final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String message) {
        super(message);
    }
}
