package nl.doorzet.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency YEN = Currency.getInstance("JPY");
    private static final Currency DINAR = Currency.getInstance("KWD");

    @Test
    void parts_of_a_cent_are_refused() {
        assertThatThrownBy(() -> Money.euro("0.001"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("0.001")
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> Money.of("0.5", YEN)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void zeros_behind_the_cents_are_no_decimals() {
        assertThat(Money.euro("1.5000")).isEqualTo(Money.euro("1.5")).hasToString("EUR 1.50");
        assertThat(Money.euro("1E+2").plain()).isEqualTo("100.00");
        assertThat(Money.of("1.005", DINAR).minor()).isEqualTo(1005);
    }

    @Test
    void rounding_happens_only_as_the_caller_says() {
        BigDecimal half = new BigDecimal("-0.005");
        assertThat(Money.rounded(half, Money.EUR, RoundingMode.HALF_UP)).isEqualTo(Money.euro("-0.01"));
        assertThat(Money.rounded(half, Money.EUR, RoundingMode.HALF_EVEN)).isEqualTo(Money.euro("0"));
        assertThat(Money.rounded(new BigDecimal("2.5"), YEN, RoundingMode.HALF_UP))
                .isEqualTo(Money.of("3", YEN));
    }

    @Test
    void currencies_do_not_mix() {
        Money euro = Money.euro("1");
        Money yen = Money.of("1", YEN);
        assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.minus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThat(euro).isNotEqualTo(yen);
    }

    @Test
    void amounts_are_ordered_by_size_and_sign() {
        assertThat(Stream.of(Money.euro("10"), Money.euro("-20"), Money.euro("9.99"))
                        .sorted())
                .containsExactly(Money.euro("-20"), Money.euro("9.99"), Money.euro("10"));
    }

    @Test
    void amounts_add_up_whatever_their_size() {
        Money large = Money.euro("99999999999999999999.99");
        assertThat(large.plus(Money.euro("0.01")).plain()).isEqualTo("100000000000000000000.00");
        assertThat(Money.sum(List.of(), Money.EUR)).isEqualTo(Money.zero(Money.EUR));
        assertThat(Money.sum(List.of(Money.euro("0.10"), Money.euro("0.20")), Money.EUR))
                .isEqualTo(Money.euro("0.30"));
        assertThat(Money.euro("-3.20").abs())
                .isEqualTo(Money.euro("3.20").negated().negated());
    }
}
