package nl.doorzet.accounting;

import java.util.Optional;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.Seller;

/** Who sells and who buys in the samples; all invented. */
public final class Parties {
    public static final Seller DUTCH_SELLER = new Seller(
            "Fietsen & Zo B.V.",
            new Address("Dorpsstraat 1", "3511 AB", "Utrecht", "NL"),
            "winkel@example.org",
            "NL123456789B01",
            "12345678",
            "NL91 ABNA 0417 1643 00");

    public static final Seller BELGIAN_SELLER = new Seller(
            "Vélo BV",
            new Address("Meir 10", "2000", "Antwerpen", "BE"),
            "winkel@example.org",
            "BE 0417.497.106",
            "",
            "BE68539007547034");

    private Parties() {}

    public static Customer consumer(String name, String country) {
        return new Customer(
                Optional.of("501"),
                "",
                "",
                name,
                "",
                false,
                "klant@example.org",
                "",
                "",
                "",
                "",
                new Address("Kerkweg 2", "1234 AB", "Dorp", country),
                Optional.empty());
    }

    public static Customer business(String company, String country, String vatNumber, String register) {
        return new Customer(
                Optional.of("502"),
                "Ina",
                "Inkoper",
                "Ina Inkoper",
                company,
                true,
                "inkoop@example.org",
                "",
                vatNumber,
                register,
                "PO-77",
                new Address("Handelskade 3", "9711 CD", "Stad", country),
                Optional.empty());
    }

    public static Customer dutchBusiness() {
        return business("Bakkerij De Krent", "NL", "NL987654321B01", "87654321");
    }

    public static Customer belgianBusiness() {
        return business("Brouwerij De Kroon", "BE", "BE0417497106", "");
    }
}
