package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import org.junit.jupiter.api.Test;

/** Which customers without an account are one debtor. */
class DebtorsTest {
    private static final Address HERE = new Address("Dorpsstraat 1", "1234 AB", "Ons Dorp", "NL");
    private static final Address THERE = new Address("Dorpsstraat 3", "1234 AB", "Ons Dorp", "NL");

    @Test
    void a_guest_is_known_by_email_vat_number_and_company() {
        String anna = number(guest("Anna", "anna@example.com", "", HERE));
        assertThat(anna).matches("WEB-G[0-9A-F]{10}");
        assertThat(number(guest("A. de Vries", "Anna@Example.com", "", THERE))).isEqualTo(anna);
        assertThat(number(guest("Anna", "anna@example.com", "Bakker BV", HERE))).isNotEqualTo(anna);
        assertThat(number(guest("Anna", "bert@example.com", "", HERE))).isNotEqualTo(anna);
    }

    @Test
    void a_guest_without_any_of_those_is_known_by_name_and_address() {
        String anna = number(guest("Anna", "", "", HERE));
        assertThat(number(guest("Anna", "", "", HERE))).isEqualTo(anna);
        assertThat(number(guest("Bert", "", "", HERE))).isNotEqualTo(anna);
        assertThat(number(guest("Anna", "", "", THERE))).isNotEqualTo(anna);
    }

    private static String number(Customer customer) {
        return Debtors.of(sale().by(customer).build(), rules(Map.of()), false).number();
    }

    private static Customer guest(String name, String email, String company, Address billing) {
        return new Customer(
                Optional.empty(), "", "", name, company, false, email, "", "", "", "", billing, Optional.empty());
    }
}
