package nl.doorzet.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatRateTest {
    @ParameterizedTest
    @CsvSource({"21.000, 21", "5.50, 5.5", "1E+1, 10", "0.00, 0", "100, 100"})
    void equal_rates_are_equal_however_they_were_written(String written, String same) {
        assertThat(VatRate.of(written))
                .isEqualTo(VatRate.of(same))
                .hasSameHashCodeAs(VatRate.of(same))
                .hasToString(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "2100"})
    void what_is_no_rate_is_refused(String percentage) {
        assertThatThrownBy(() -> VatRate.of(percentage)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} with {1} % holds {2}")
    @CsvSource({"121.00, 21, 21.00", "20.00, 9, 1.65", "-20.00, 9, -1.65", "3.92, 13, 0.45", "5, 0, 0.00"})
    void the_vat_inside_an_amount_is_rounded_once(String gross, String rate, String vat) {
        assertThat(VatRate.of(rate).vatIn(new BigDecimal(gross), Money.EUR, RoundingMode.HALF_UP))
                .isEqualTo(Money.euro(vat));
    }

    @Test
    void the_vat_on_an_amount_is_exact_until_the_caller_rounds_it() {
        BigDecimal net = new BigDecimal("5350.656");
        assertThat(VatRate.of("22").vatOn(net)).isEqualByComparingTo("1177.14432");
        assertThat(VatRate.of("22").vatOn(net, Money.EUR, RoundingMode.HALF_UP)).isEqualTo(Money.euro("1177.14"));
    }
}
