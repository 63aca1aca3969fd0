package nl.doorzet.core.sales;

import java.util.Optional;

/**
 * The buyer as the document has him. Unknown texts are empty. What a connector must not store (birth date, bank account,
 * identity numbers) has no place here.
 *
 * @param account the shop's customer account; empty for a guest
 * @param vatNumber as entered, may be malformed
 * @param chamberOfCommerce KvK or CBE number as entered
 */
public record Customer(
        Optional<String> account,
        String firstName,
        String lastName,
        String fullName,
        String company,
        boolean business,
        String email,
        String phone,
        String vatNumber,
        String chamberOfCommerce,
        String reference,
        Address billing,
        Optional<Address> delivery) {

    /** The company if there is one, else the person, else the e-mail address. */
    public String displayName() {
        return !company.isBlank() ? company : !fullName.isBlank() ? fullName : !email.isBlank() ? email : "?";
    }

    /** Where the goods go: the delivery address, or the billing address when none is given. */
    public Address destination() {
        return delivery.orElse(billing);
    }
}
