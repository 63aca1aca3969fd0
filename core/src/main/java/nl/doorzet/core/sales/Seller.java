package nl.doorzet.core.sales;

/**
 * The merchant, as the shop knows him. Unknown texts are empty.
 *
 * @param vatNumber with its country prefix
 * @param chamberOfCommerce KvK or CBE number
 */
public record Seller(
        String name, Address address, String email, String vatNumber, String chamberOfCommerce, String iban) {}
