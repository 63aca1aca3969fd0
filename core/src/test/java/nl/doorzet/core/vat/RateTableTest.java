package nl.doorzet.core.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.vat.RateTable.Line;
import org.junit.jupiter.api.Test;

/** The file as it is read: afresh, where the rest of the program reads it once. */
class RateTableTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final RateTable table = RateTable.load();

    @Test
    void what_the_file_says_of_itself_is_no_rate() {
        assertThat(table.asOf()).isEqualTo("2025-08-12");
        assertThat(table.rates()).extracting(Line::country).allMatch(country -> country.matches("[A-Z]{2}"));
        assertThat(table.rates())
                .filteredOn(line -> line.country().equals("BE"))
                .extracting(Line::from, Line::rate, Line::name)
                .contains(tuple(FIRST, VatRate.of("21"), ""), tuple(FIRST, VatRate.of("6"), ""));
    }

    @Test
    void only_the_rate_of_a_territory_has_postcodes_and_a_name() {
        assertThat(table.rates())
                .allSatisfy(line -> assertThat(line.postcodes().isEmpty())
                        .isEqualTo(line.name().isEmpty()));
        Line mittelberg = table.rates().stream()
                .filter(line -> line.name().equals("Mittelberg"))
                .findFirst()
                .orElseThrow();
        assertThat(mittelberg.rate()).isEqualTo(VatRate.of("19"));
        assertThat(mittelberg.postcodes().orElseThrow()).accepts("6991", "6993").rejects("6994", "69911", "");
    }
}
