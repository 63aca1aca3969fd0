package nl.doorzet.core.booking;

/** A payment condition of the books, by their own id. */
public record PaymentCondition(String id) {}
