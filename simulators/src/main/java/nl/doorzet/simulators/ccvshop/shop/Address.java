package nl.doorzet.simulators.ccvshop.shop;

import java.util.Locale;

/** A postal address. The country is an ISO 3166-1 alpha-2 code. */
public record Address(
        String company,
        String firstName,
        String lastName,
        String street,
        int houseNumber,
        String suffix,
        String zipcode,
        String city,
        String countryCode) {
    private static final Locale DUTCH = Locale.of("nl");

    /** A plausible address of a person in a country; it is the same each time. */
    public static Address of(String fullName, String countryCode) {
        int space = fullName.indexOf(' ');
        String first = space < 0 ? "" : fullName.substring(0, space);
        String last = fullName.substring(space + 1);
        return switch (countryCode) {
            case "NL" -> new Address("", first, last, "Dorpsstraat", 12, "A", "3511 AB", "Utrecht", "NL");
            case "BE" -> new Address("", first, last, "Veldstraat", 5, "", "9000", "Gent", "BE");
            case "DE" -> new Address("", first, last, "Hauptstraße", 8, "", "48143", "Münster", "DE");
            case "FR" -> new Address("", first, last, "Rue de la Paix", 3, "bis", "59000", "Lille", "FR");
            default -> new Address("", first, last, "Main Street", 1, "", "10000", "Capital", countryCode);
        };
    }

    public Address of(String companyName) {
        return new Address(companyName, firstName, lastName, street, houseNumber, suffix, zipcode, city, countryCode);
    }

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    public String initials() {
        return firstName.isEmpty() ? "" : firstName.charAt(0) + ".";
    }

    public String line() {
        return street + " " + houseNumber;
    }

    /** The country's name in Dutch. */
    public String countryName() {
        return Locale.of("", countryCode).getDisplayCountry(DUTCH);
    }
}
