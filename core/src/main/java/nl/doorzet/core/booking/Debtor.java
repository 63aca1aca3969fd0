package nl.doorzet.core.booking;

import nl.doorzet.core.sales.Customer;

/**
 * Who owes the amount in the books.
 *
 * @param number the customer number by which the debtor is found and made; stable for the same customer
 * @param collective one debtor that stands for many customers; its customer data are the first one's and are not to be used
 */
public record Debtor(String number, Customer customer, boolean collective) {}
