package nl.doorzet.core.sales;

/**
 * A postal address; unknown parts are empty strings.
 *
 * @param street with house number
 * @param country ISO 3166-1 alpha-2 in capitals, or empty
 */
public record Address(String street, String postcode, String city, String country) {
    public static final Address NONE = new Address("", "", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }
}
