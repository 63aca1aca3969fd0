package nl.doorzet.core.connector.shop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;

/** One shop. Reads only. */
public interface Shop {
    /**
     * Who sells here; asking it proves the connection.
     *
     * @throws ApiFailure if the shop cannot be reached or does not let us in
     */
    ShopProfile profile();

    /**
     * One page of the documents made since a day, oldest identity first.
     *
     * @param since inclusive, with a day of overlap against time zones added by the connector; empty for all
     * @param cursor where the page before ended; empty for the first
     * @throws ApiFailure as {@link #profile()}
     */
    Page list(DocumentId.Kind kind, Optional<LocalDate> since, Optional<String> cursor);

    /**
     * Reads one document whole.
     *
     * @return empty if the shop does not have it any more
     * @throws ApiFailure as {@link #profile()}
     */
    Optional<RawDocument> read(DocumentId id);

    /**
     * What a raw document says. Pure: the same text gives the same document.
     *
     * @throws UnreadableDocument if it is not what the shop's documentation promises
     */
    SalesDocument parse(RawDocument raw);

    /**
     * A document as it was read.
     *
     * @param content JSON of everything that was read for it, without what must not be stored
     */
    record RawDocument(DocumentId id, Instant readAt, String content) {}
}
