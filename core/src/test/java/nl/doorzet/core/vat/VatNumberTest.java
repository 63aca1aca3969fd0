package nl.doorzet.core.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    @ParameterizedTest
    @CsvSource({
        "NL 1234.56.789.B01, NL, NL123456789B01",
        "123456789b01, NL, NL123456789B01",
        "BE 417.497.106, BE, BE0417497106",
        "0417497106, BE, BE0417497106",
        "BTW BE 0417.497.106, NL, BE0417497106",
        "GR094259216, GR, EL094259216",
        "EL094259216, NL, EL094259216",
        "U12345678, AT, ATU12345678",
        "12, RO, RO12",
        "DE123456789, NL, DE123456789",
        "XI 123 4567 89, GB, XI123456789",
        "IE 1234567WI, IE, IE1234567WI",
        // Letters that are a French check key and no prefix.
        "DE123456789, FR, DE123456789",
        "AB123456789, FR, FRAB123456789"
    })
    void a_number_is_read_as_people_write_it(String entered, String country, String number) {
        assertThat(VatNumber.read(entered, country)).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU12345678",
                "BE0417497106",
                "BG123456789",
                "BG1234567890",
                "CY12345678L",
                "CZ12345678",
                "CZ1234567890",
                "DE123456789",
                "DK12345678",
                "EE123456789",
                "EL123456789",
                "ESA1234567B",
                "ESA12345678",
                "ES12345678A",
                "FI12345678",
                "FRXX123456789",
                "FR12123456789",
                "HR12345678901",
                "HU12345678",
                "IE1234567W",
                "IE1A12345W",
                "IT12345678901",
                "LT123456789",
                "LT123456789012",
                "LU12345678",
                "LV12345678901",
                "MT12345678",
                "NL123456789B01",
                "PL1234567890",
                "PT123456789",
                "RO12",
                "RO1234567890",
                "SE123456789012",
                "SI12345678",
                "SK1234567890",
                "XI123456789",
                "XIGD123"
            })
    void each_member_states_numbers_have_their_form(String number) {
        assertThat(VatNumber.read(number, "")).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NL",
        "B, NL",
        "geen, NL",
        "NL12345, NL",
        "NL123456789C01, NL",
        "n.v.t., DE",
        "12345, US",
        "GB123456789, GB",
        "BE12, BE",
        "ES123456789, ES",
        "FR1234567890, FR"
    })
    void what_has_no_form_is_no_number(String entered, String country) {
        assertThat(VatNumber.read(entered, country)).isEmpty();
    }

    @Test
    void a_belgian_number_may_begin_with_a_one() {
        assertThat(VatNumber.read("BE1000000021", "BE")).isPresent();
        assertThat(VatNumber.read("BE2000000044", "BE")).isEmpty();
    }

    @Test
    void a_belgian_number_with_a_slip_of_the_pen_is_recognised_by_its_check_digits() {
        assertThat(VatNumber.read("BE0417497107", "BE")).isEmpty();
    }

    @Test
    void a_number_knows_its_country() {
        assertThat(new VatNumber("EL", "094259216").country()).isEqualTo("GR");
        assertThat(new VatNumber("XI", "123456789").country()).isEqualTo("XI");
        assertThatThrownBy(() -> new VatNumber("NL", "1")).hasMessageContaining("NL1 has not the form");
    }
}
