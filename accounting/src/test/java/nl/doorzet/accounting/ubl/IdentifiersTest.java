package nl.doorzet.accounting.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.doorzet.accounting.ubl.UblDocument.Identifier;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    @Test
    void a_belgian_business_is_found_by_its_enterprise_number_when_the_check_digits_hold() {
        assertThat(Identifiers.registration("BE", "", Optional.of("BE0417497106")))
                .contains(new Identifier("0208", "0417497106"));
        assertThat(Identifiers.registration("BE", "0417497107", Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_dutch_business_is_found_by_its_registration_before_its_vat_number() {
        Optional<String> vat = Optional.of("NL123456789B01");
        Optional<Identifier> registration = Identifiers.registration("NL", "kvk 12345678", vat);

        assertThat(Identifiers.endpoint(registration, vat)).contains(new Identifier("0106", "12345678"));
        assertThat(Identifiers.endpoint(Optional.empty(), vat)).contains(new Identifier("9944", "NL123456789B01"));
        assertThat(Identifiers.endpoint(Optional.empty(), Optional.empty())).isEmpty();
    }
}
