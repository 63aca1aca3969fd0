package nl.doorzet.shops.ccvshop;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;

/** The buyer from a document's {@code customer} and {@code user} (reference ccv-shop §6.4). */
final class CustomerReader {
    private CustomerReader() {}

    static Customer read(Fields document) {
        Fields customer = document.object("customer");
        Fields billing = customer.object("billingaddress");
        Address delivery = address(customer.object("deliveryaddress"));
        String vatNumber = customer.text("btw");
        return new Customer(
                Optional.of(document.object("user").text("id")).filter(id -> !id.isEmpty() && !id.equals("0")),
                first(billing.text("first_name"), billing.text("initials")),
                billing.text("last_name"),
                first(billing.text("full_name"), joined(billing.text("first_name"), billing.text("last_name"))),
                billing.text("company"),
                customer.text("customertype").equalsIgnoreCase("b2b") || !vatNumber.isEmpty(),
                customer.text("email"),
                first(billing.text("telephone"), billing.text("mobile")),
                vatNumber,
                customer.text("kvk"),
                customer.text("reference"),
                address(billing),
                Optional.of(delivery).filter(Predicate.not(Address::isEmpty)));
    }

    private static Address address(Fields address) {
        return new Address(
                street(address, "address_line_1"),
                address.text("zipcode"),
                address.text("city"),
                address.text("country_code").toUpperCase(Locale.ROOT));
    }

    /** From its parts where the shop has them, since the whole line may lack the house number's suffix. */
    static String street(Fields address, String wholeLine) {
        String street = address.text("street");
        String number = address.text("housenumber");
        return street.isEmpty() || number.isEmpty()
                ? first(address.text(wholeLine), street)
                : joined(street, number, address.text("housenumber_suffix"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
