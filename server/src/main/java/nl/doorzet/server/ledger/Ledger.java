package nl.doorzet.server.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The append-only history of all documents. It is the only writer of a document's status. */
@Repository
public class Ledger {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DocumentStore documents;
    private final Clock clock;

    Ledger(JdbcClient jdbc, JsonMapper json, DocumentStore documents, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.documents = documents;
        this.clock = clock;
    }

    /** What is to be recorded. */
    public record Note(DeliveryKind kind, String code, int snapshot, Map<String, String> detail) {
        public Note {
            detail = Map.copyOf(detail);
        }

        public static Note of(DeliveryKind kind, String code) {
            return new Note(kind, code, 0, Map.of());
        }
    }

    /**
     * Appends a row and sets the status that follows from it, in the caller's transaction.
     *
     * @throws IllegalStateException if that may not happen to the document as it stands
     */
    public void record(ConnectionKey key, DocumentId id, Note note) {
        Document document = documents.lock(key, id);
        DocumentStatus status = document.status().after(note.kind());
        jdbc.sql("""
                        insert into delivery (account_id, connection_id, document_id, at, kind, code, snapshot, detail)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        key.account(),
                        key.id(),
                        id.toString(),
                        Rows.utc(clock.instant()),
                        note.kind().name(),
                        note.code(),
                        note.snapshot(),
                        json.writeValueAsString(note.detail()))
                .update();
        if (note.kind().makes().isPresent()) {
            documents.status(
                    key, id, status, note.code().isEmpty() ? note.kind().name() : note.code());
        }
        if (note.kind().isBooking()) {
            documents.booked(
                    key,
                    id,
                    note.detail().getOrDefault("reference", ""),
                    note.detail().getOrDefault("link", ""));
        }
    }

    /** The whole story, oldest first. */
    public List<Delivery> story(ConnectionKey key, DocumentId id) {
        return jdbc.sql("""
                        select * from delivery where account_id = ? and connection_id = ? and document_id = ? order by no""")
                .params(key.account(), key.id(), id.toString())
                .query((row, n) -> new Delivery(
                        row.getLong("no"),
                        Rows.instant(row, "at"),
                        DeliveryKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getInt("snapshot"),
                        json.readValue(row.getString("detail"), FACTS)))
                .list();
    }

    /** The row by which the document came into the books, if it did. */
    public Optional<Delivery> booking(ConnectionKey key, DocumentId id) {
        return story(key, id).stream().filter(d -> d.kind().isBooking()).findFirst();
    }

    /** Whether it was the last of these rows: nothing was recorded since. To be asked in the transaction that builds on it. */
    public boolean isLast(ConnectionKey key, DocumentId id, Delivery delivery) {
        documents.lock(key, id);
        long newest = jdbc.sql(
                        "select max(no) from delivery where account_id = ? and connection_id = ? and document_id = ?")
                .params(key.account(), key.id(), id.toString())
                .query(Long.class)
                .single();
        return newest == delivery.no();
    }

    /** Whether the last that the shop said of it is that it does not have it. */
    public static boolean isGone(List<Delivery> story) {
        return story.reversed().stream()
                .map(Delivery::kind)
                .filter(k -> k == DeliveryKind.READ || k == DeliveryKind.GONE)
                .findFirst()
                .filter(k -> k == DeliveryKind.GONE)
                .isPresent();
    }

    /** The attempt that may have reached the books without our knowing: started, and no certain outcome since. */
    public Optional<Delivery> openAttempt(List<Delivery> story) {
        Delivery started = null;
        for (Delivery delivery : story) {
            if (delivery.kind() == DeliveryKind.STARTED) {
                started = delivery;
            } else if (delivery.kind().isOutcome() && !delivery.kind().isOpen()) {
                started = null;
            }
        }
        return Optional.ofNullable(started);
    }
}
