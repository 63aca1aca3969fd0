package nl.doorzet.simulators.moneybird;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment of an invoice.
 *
 * @param priceBase the price in the administration's currency
 * @param action how it was settled ({@code manual_payment_action}); null when that was not said
 * @param account the ledger account of a {@code balance_settlement}
 */
public record Payment(
        String id,
        LocalDate date,
        BigDecimal price,
        BigDecimal priceBase,
        @Nullable String transactionIdentifier,
        @Nullable String action,
        @Nullable LedgerAccount account) {}
