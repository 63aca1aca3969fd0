package nl.doorzet.core.sales;

/** A debit invoice. */
public record Invoice(Sale sale, OrderLink order) implements SalesDocument {}
