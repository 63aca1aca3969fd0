package nl.doorzet.server.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.sales.DocumentId;

/**
 * A document of the shop as it stands now.
 *
 * @param type ORDER, INVOICE, CREDIT_INVOICE, or empty before it was read
 * @param total what the customer owes; empty before it was read
 * @param orderId the shop's identity of its order; empty when it was not read or names none
 * @param readAt when it was last read; empty before the first time
 * @param via how it was first found: the name of a {@code nl.doorzet.server.intake.Via}
 * @param warning what its owner should know though it is booked; empty when there is nothing
 * @param code why it is on its list
 * @param reference the number under which it is in the books
 * @param booksLink where a person finds it in the books
 */
public record Document(
        DocumentId id,
        String number,
        String orderNumber,
        String type,
        String customer,
        String currency,
        Optional<BigDecimal> total,
        Optional<BigDecimal> vat,
        Instant createdAt,
        String fingerprint,
        int snapshot,
        DocumentStatus status,
        String code,
        String reference,
        String booksLink,
        Instant changedAt,
        String orderId,
        Optional<Instant> readAt,
        String via,
        String warning) {}
