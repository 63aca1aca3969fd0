package nl.doorzet.core.booking;

/**
 * A ledger account in the books.
 *
 * @param id as the accounting system writes it
 */
public record LedgerAccount(String id) {}
