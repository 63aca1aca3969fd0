package nl.doorzet.core.booking;

/**
 * A journal in the books.
 *
 * @param id as the accounting system writes it
 */
public record Journal(String id) {}
