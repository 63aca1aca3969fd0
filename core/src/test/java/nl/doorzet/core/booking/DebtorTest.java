package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.DebtorMatching.EMAIL;
import static nl.doorzet.core.booking.DebtorMatching.NUMBER;
import static nl.doorzet.core.booking.DebtorMatching.VAT_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.doorzet.core.booking.Debtor.Trait;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import org.junit.jupiter.api.Test;

/** By what a customer is known who may be in the books already. */
class DebtorTest {
    private static Debtor debtor(DebtorMatching matching, String vatNumber, String email) {
        Customer customer = new Customer(
                Optional.of("7"),
                "An",
                "Smit",
                "An Smit",
                "",
                false,
                email,
                "",
                vatNumber,
                "",
                "",
                Address.NONE,
                Optional.empty());
        return new Debtor("WEB-7", customer, false, matching);
    }

    @Test
    void each_way_includes_those_before_it() {
        assertThat(debtor(NUMBER, "NL001234567B01", "an@example.org").traits()).isEmpty();
        assertThat(debtor(VAT_NUMBER, "NL001234567B01", "an@example.org").traits())
                .containsExactly(new Trait(VAT_NUMBER, "NL001234567B01"));
        assertThat(debtor(EMAIL, "NL001234567B01", "an@example.org").traits())
                .containsExactly(new Trait(VAT_NUMBER, "NL001234567B01"), new Trait(EMAIL, "an@example.org"));
    }

    @Test
    void what_the_shop_does_not_know_finds_nobody() {
        assertThat(debtor(EMAIL, " ", "").traits()).isEmpty();
    }

    @Test
    void spaces_dots_and_capitals_make_no_difference() {
        Debtor debtor = debtor(EMAIL, "nl 0012.34.567 b01", " An@Example.org");
        Trait vat = debtor.traits().getFirst();
        Trait email = debtor.traits().getLast();
        assertThat(vat.is("NL001234567B01")).isTrue();
        assertThat(vat.is("NL 0012 34 567 B01")).isTrue();
        assertThat(vat.is("NL001234567B02")).isFalse();
        assertThat(email.is("an@example.ORG ")).isTrue();
        assertThat(email.is("an@example.org.uk")).isFalse();
        assertThat(email.is(null)).isFalse();
    }

    @Test
    void one_that_is_many_customers_has_no_traits() {
        Customer customer = debtor(EMAIL, "", "").customer();
        assertThatThrownBy(() -> new Debtor("WEBSHOP", customer, true, EMAIL)).hasMessageContaining("WEBSHOP");
    }
}
