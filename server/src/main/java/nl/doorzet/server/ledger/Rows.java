package nl.doorzet.server.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;

/** Between rows and the ledger's words. */
final class Rows {
    private Rows() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                DocumentId.parse(row.getString("id")),
                row.getString("number"),
                row.getString("order_number"),
                row.getString("type"),
                row.getString("customer"),
                row.getString("currency"),
                amount(row, "total"),
                amount(row, "vat"),
                instant(row, "created_at"),
                row.getString("fingerprint"),
                row.getInt("snapshot"),
                DocumentStatus.valueOf(row.getString("status")),
                row.getString("code"),
                row.getString("reference"),
                row.getString("books_link"),
                instant(row, "changed_at"),
                row.getString("order_id"),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("via"),
                row.getString("warning"));
    }

    private static Optional<BigDecimal> amount(ResultSet row, String column) throws SQLException {
        // Stored with four decimals, so that currencies with three fit too.
        return Optional.ofNullable(row.getBigDecimal(column))
                .map(BigDecimal::stripTrailingZeros)
                .map(a -> a.scale() < 2 ? a.setScale(2) : a);
    }
}
