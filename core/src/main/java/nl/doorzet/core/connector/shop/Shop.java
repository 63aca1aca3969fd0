package nl.doorzet.core.connector.shop;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;

/** One shop. Reads its documents, and changes nothing but where it calls us and that we are installed. */
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
     * All invoices of one order, oldest identity first.
     *
     * @throws ApiFailure as {@link #profile()}
     */
    List<Sighting> invoicesOf(String orderNumber);

    /**
     * The categories under which the shop counts its goods, for ledger accounts of their own.
     *
     * @return empty where there are none, or where its documents are not read with them
     * @throws ApiFailure as {@link #profile()}
     */
    default List<Choice> categories() {
        return List.of();
    }

    /**
     * Has the shop call this address when something happens: registers what is missing, and removes what is left there of earlier
     * addresses of ours. To be repeated at will.
     *
     * @param address of this connection; nobody can guess it
     * @param ours how this connection's addresses begin, now and earlier; all others are left alone, also those of other
     *     connections to the same shop
     * @throws ApiFailure as {@link #profile()}
     */
    Subscription subscribe(URI address, URI ours);

    /**
     * Has the shop call us no more.
     *
     * @param ours as {@link #subscribe}
     * @throws ApiFailure as {@link #profile()}
     */
    void unsubscribe(URI ours);

    /** What a call to the subscribed address tells. Pure. */
    Hint hint(Message message, Subscription subscription);

    /**
     * Tells the shop that the owner has set us up, where it came by its app store. To be repeated at will.
     *
     * @throws ApiFailure as {@link #profile()}
     */
    void markInstalled();

    /**
     * What a raw document says. Pure: the same text gives the same document.
     *
     * @throws UnreadableDocument if it is not what the shop's documentation promises
     */
    SalesDocument parse(RawDocument raw);

    /** The order that a raw invoice names, for an order itself. Pure; empty when it names none. */
    Optional<DocumentId> orderOf(RawDocument raw);

    /**
     * A document as it was read.
     *
     * @param content JSON of everything that was read for it, without what must not be stored
     */
    record RawDocument(DocumentId id, Instant readAt, String content) {}
}
