package nl.doorzet.core.booking;

/**
 * A cost centre in the books.
 *
 * @param id as the accounting system writes it
 */
public record CostCentre(String id) {}
