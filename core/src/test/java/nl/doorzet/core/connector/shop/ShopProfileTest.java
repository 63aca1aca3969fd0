package nl.doorzet.core.connector.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Seller;
import org.junit.jupiter.api.Test;

/** What in a shop's own list of VAT rates its owner should look at. */
class ShopProfileTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    @Test
    void a_rate_that_the_country_does_not_have_is_in_doubt() {
        assertThat(profile(Map.of("NL", rates("21", "9", "6"), "BE", rates("21")))
                        .ratesInDoubt(DAY))
                .isEqualTo(Map.of("NL", rates("6")));
        assertThat(profile(Map.of()).ratesInDoubt(DAY)).isEmpty();
    }

    @Test
    void of_a_country_outside_of_the_union_nothing_is_known() {
        assertThat(profile(Map.of("CH", rates("8.1"))).ratesInDoubt(DAY)).isEmpty();
    }

    @Test
    void the_rates_are_those_of_the_day_as_far_as_the_table_reaches() {
        ShopProfile dutch = profile(Map.of("NL", rates("6")));
        assertThat(dutch.ratesInDoubt(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(dutch.ratesInDoubt(LocalDate.of(2019, 1, 1))).containsKey("NL");
        assertThat(dutch.ratesInDoubt(LocalDate.of(2030, 1, 1))).isEqualTo(Map.of("NL", rates("6")));
    }

    private static ShopProfile profile(Map<String, Set<VatRate>> rates) {
        Seller seller = new Seller("Winkel BV", Address.NONE, "", "", "", "");
        return new ShopProfile("Winkel", seller, List.of(), List.of(), List.of(), rates);
    }

    private static Set<VatRate> rates(String... percentages) {
        return Arrays.stream(percentages).map(VatRate::of).collect(Collectors.toUnmodifiableSet());
    }
}
