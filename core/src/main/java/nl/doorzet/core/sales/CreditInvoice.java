package nl.doorzet.core.sales;

/** A credit invoice; its amounts are negative. Recognised by the shop's type, never by a sign. */
public record CreditInvoice(Sale sale, OrderLink order) implements SalesDocument {}
