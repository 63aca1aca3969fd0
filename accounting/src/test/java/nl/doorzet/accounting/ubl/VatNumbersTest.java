package nl.doorzet.accounting.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.doorzet.accounting.ubl.UblDocument.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "NL 1234.56.789.B01, NL, NL123456789B01",
        "123456789b01, NL, NL123456789B01",
        "BE 417.497.106, BE, BE0417497106",
        "0417497106, BE, BE0417497106",
        "GR094259216, GR, EL094259216",
        "U12345678, AT, ATU12345678",
        "DE123456789, NL, DE123456789",
    })
    void a_number_is_read_as_people_write_it(String entered, String country, String number) {
        assertThat(VatNumbers.read(entered, country)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"'', NL", "geen, NL", "NL12345, NL", "n.v.t., DE", "12345, US", "BE12, BE"})
    void what_has_no_form_is_no_number(String entered, String country) {
        assertThat(VatNumbers.read(entered, country)).isEmpty();
    }

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
