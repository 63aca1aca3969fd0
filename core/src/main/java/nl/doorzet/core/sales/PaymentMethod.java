package nl.doorzet.core.sales;

/**
 * How the order was paid (rule D7: always the order's, also for its invoices).
 *
 * @param id the shop's id of the method
 * @param name the shop's stable name, such as {@code PaymentProvider-iDEAL}
 * @param label what people read
 */
public record PaymentMethod(String id, String name, String label) {}
