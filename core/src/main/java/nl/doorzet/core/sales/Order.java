package nl.doorzet.core.sales;

/**
 * An order.
 *
 * @param completed the customer has finished it; before that it is a basket
 * @param status the shop's status code, 0 when it has none
 * @param cancelled whether that status means cancelled
 */
public record Order(Sale sale, boolean completed, int status, boolean cancelled) implements SalesDocument {}
