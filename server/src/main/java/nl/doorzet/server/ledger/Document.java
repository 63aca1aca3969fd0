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
        Instant changedAt) {}
