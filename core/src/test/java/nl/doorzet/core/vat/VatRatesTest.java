package nl.doorzet.core.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorzet.core.sales.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRatesTest {
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "NL, 2018-12-31, '6, 21'",
        "NL, 2019-01-01, '9, 21'",
        "BE, 2026-03-14, '6, 12, 21'",
        "DE, 2020-07-01, '5, 16'",
        "DE, 2021-01-01, '7, 19'",
        "EE, 2025-06-30, '9, 13, 22'",
        "EE, 2025-07-01, '9, 13, 24'",
        "FR, 2026-03-14, '2.1, 5.5, 8.5, 10, 20'",
        "XI, 2026-03-14, '5, 20'",
        "US, 2026-03-14, ''"
    })
    void a_country_has_its_rates_of_the_day(String country, String day, String rates) {
        assertThat(VatRates.on(LocalDate.parse(day), country)).hasToString("[" + rates + "]");
    }

    @Test
    void the_table_knows_its_own_age_and_every_member_state() {
        assertThat(VatRates.asOf()).isEqualTo("2025-08-12");
        assertThat(VatRates.has("NL")).isTrue();
        assertThat(VatRates.has("CH")).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} lies in {2}, inside of the union: {3}")
    @CsvSource({
        "NL, 1234 AB, NL, true, ''",
        "ES, 28001, ES, true, ''",
        "ES, 35001, ES, false, Canary Islands",
        "DE, 27498, DE, false, Heligoland",
        "PT, 1000-001, PT, true, ''",
        "PT, 9000-001, PT, true, Madeira",
        "GB, BT1 1AA, XI, true, ''",
        "GB, SW1A 1AA, GB, false, ''",
        "MC, 98000, FR, true, Monaco",
        "'', '', '', false, ''"
    })
    void an_address_lies_where_the_law_says(
            String country, String postcode, String place, boolean inUnion, String territory) {
        assertThat(VatPlace.of(new Address("", postcode, "", country)))
                .isEqualTo(new VatPlace(place, inUnion, territory));
    }
}
