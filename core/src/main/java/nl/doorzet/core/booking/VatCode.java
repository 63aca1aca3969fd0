package nl.doorzet.core.booking;

/**
 * A VAT code or tax rate in the books.
 *
 * @param id as the accounting system writes it
 */
public record VatCode(String id) {}
