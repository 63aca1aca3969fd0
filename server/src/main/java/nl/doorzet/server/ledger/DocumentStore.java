package nl.doorzet.server.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.CreditInvoice;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Invoice;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents as they stand now. */
@Repository
public class DocumentStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Document> find(ConnectionKey key, DocumentId id) {
        return jdbc.sql("select * from document where account_id = ? and connection_id = ? and id = ?")
                .params(key.account(), key.id(), id.toString())
                .query(Rows::document)
                .optional();
    }

    /** The list's view of those of these documents that are known, by identity. */
    public Map<DocumentId, String> fingerprints(ConnectionKey key, Collection<DocumentId> ids) {
        Map<DocumentId, String> known = new HashMap<>();
        jdbc.sql("select id, fingerprint from document where account_id = ? and connection_id = ? and id = any (?)")
                .params(
                        key.account(),
                        key.id(),
                        ids.stream().map(DocumentId::toString).toArray(String[]::new))
                .query(row -> {
                    known.put(DocumentId.parse(row.getString("id")), row.getString("fingerprint"));
                });
        return known;
    }

    /** As it stands, locked until the transaction ends. */
    public Document lock(ConnectionKey key, DocumentId id) {
        return jdbc.sql("select * from document where account_id = ? and connection_id = ? and id = ? for update")
                .params(key.account(), key.id(), id.toString())
                .query(Rows::document)
                .single();
    }

    /** Adds a document that was seen for the first time, and how. */
    public void add(ConnectionKey key, Sighting seen, String via) {
        jdbc.sql("""
                        insert into document (account_id, connection_id, id, number, order_number, created_at, fingerprint,
                          status, code, changed_at, via, seen_at)
                        values (?, ?, ?, ?, ?, ?, '', 'WAITING', 'TO_BE_READ', ?, ?, ?)""")
                .params(
                        key.account(),
                        key.id(),
                        seen.id().toString(),
                        seen.number(),
                        seen.orderNumber(),
                        Rows.utc(seen.createdAt()),
                        Rows.utc(clock.instant()),
                        via,
                        Rows.utc(clock.instant()))
                .update();
    }

    /** Remembers the list's view of it, so that the next difference is noticed. */
    public void fingerprint(ConnectionKey key, DocumentId id, String fingerprint) {
        jdbc.sql("update document set fingerprint = ? where account_id = ? and connection_id = ? and id = ?")
                .params(fingerprint, key.account(), key.id(), id.toString())
                .update();
    }

    /** The next time that the list shows a document that was left out, waits, or lacks the number chosen, it counts as changed. */
    public void forgetFingerprints(ConnectionKey key) {
        jdbc.sql("""
                        update document set fingerprint = ''
                        where account_id = ? and connection_id = ?
                          and (status in ('WAITING', 'SKIPPED') or code = 'MISSING_NUMBER')""").params(key.account(), key.id()).update();
    }

    /**
     * Takes over what a reading said.
     *
     * @param order empty keeps the one that is known: a deleted order is no longer named
     */
    public void describe(ConnectionKey key, SalesDocument document, Optional<DocumentId> order, int snapshot) {
        Sale sale = document.sale();
        jdbc.sql("""
                        update document set number = ?, order_number = ?, type = ?, customer = ?, currency = ?, total = ?, vat = ?,
                          created_at = ?, snapshot = ?, order_id = coalesce(nullif(?, ''), order_id)
                        where account_id = ? and connection_id = ? and id = ?""")
                .params(
                        sale.number(),
                        sale.orderNumber(),
                        type(document),
                        sale.customer().displayName(),
                        sale.currency().getCurrencyCode(),
                        sale.totals().total().amount(),
                        sale.totals().vat().amount(),
                        Rows.utc(sale.createdAt()),
                        snapshot,
                        order.map(DocumentId::toString).orElse(""),
                        key.account(),
                        key.id(),
                        document.id().toString())
                .update();
    }

    /** Remembers only that there is a newer reading. */
    public void snapshot(ConnectionKey key, DocumentId id, int snapshot) {
        jdbc.sql("update document set snapshot = ? where account_id = ? and connection_id = ? and id = ?")
                .params(snapshot, key.account(), key.id(), id.toString())
                .update();
    }

    /** Remembers when it was last read, whether or not that said anything new. */
    public void read(ConnectionKey key, DocumentId id, Instant at) {
        jdbc.sql("update document set read_at = ? where account_id = ? and connection_id = ? and id = ?")
                .params(Rows.utc(at), key.account(), key.id(), id.toString())
                .update();
    }

    /** What its owner should know of it, though it is booked. */
    public void warn(ConnectionKey key, DocumentId id, String code) {
        jdbc.sql("update document set warning = ? where account_id = ? and connection_id = ? and id = ?")
                .params(code, key.account(), key.id(), id.toString())
                .update();
    }

    void status(ConnectionKey key, DocumentId id, DocumentStatus status, String code) {
        jdbc.sql("""
                        update document set status = ?, code = ?, changed_at = ?
                        where account_id = ? and connection_id = ? and id = ?""")
                .params(status.name(), code, Rows.utc(clock.instant()), key.account(), key.id(), id.toString())
                .update();
    }

    void booked(ConnectionKey key, DocumentId id, String reference, String link) {
        jdbc.sql("""
                        update document set reference = ?, books_link = ?
                        where account_id = ? and connection_id = ? and id = ?""")
                .params(reference, link, key.account(), key.id(), id.toString())
                .update();
    }

    /** Those that a change of this document may concern: itself, and what was made of it and is not in the books. */
    public List<DocumentId> concernedBy(ConnectionKey key, DocumentId id) {
        return jdbc.sql("""
                        select id from document
                        where account_id = :account and connection_id = :connection
                          and (id = :id or (order_id = :id and status <> 'BOOKED'))
                        order by created_at, id""")
                .param("account", key.account())
                .param("connection", key.id())
                .param("id", id.toString())
                .query((row, n) -> DocumentId.parse(row.getString("id")))
                .list();
    }

    /** Whether the order of this number is in the books as an order. */
    public boolean isOrderBooked(ConnectionKey key, String orderNumber) {
        return jdbc.sql("""
                        select exists (select 1 from document where account_id = ? and connection_id = ? and order_number = ?
                          and type = 'ORDER' and status = 'BOOKED')""")
                .params(key.account(), key.id(), orderNumber)
                .query(Boolean.class)
                .single();
    }

    /** The other documents of the same order, oldest first. */
    public List<Document> siblings(ConnectionKey key, Document of) {
        return of.orderNumber().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from document where account_id = ? and connection_id = ? and order_number = ? and id <> ?
                                order by created_at, id""")
                        .params(
                                key.account(),
                                key.id(),
                                of.orderNumber(),
                                of.id().toString())
                        .query(Rows::document)
                        .list();
    }

    private static String type(SalesDocument document) {
        return switch (document) {
            case Order o -> "ORDER";
            case Invoice i -> "INVOICE";
            case CreditInvoice c -> "CREDIT_INVOICE";
        };
    }
}
