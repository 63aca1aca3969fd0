package nl.doorzet.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final long SEED = Long.getLong("seed", 20_260_314L);

    @Test
    void the_cent_that_is_over_goes_to_the_largest_remainder() {
        assertThat(split("10.00", "3.333", "3.334", "3.333")).containsExactly("3.33", "3.34", "3.33");
        assertThat(split("-10.00", "-3.333", "-3.334", "-3.333")).containsExactly("-3.33", "-3.34", "-3.33");
    }

    @Test
    void among_equals_it_goes_to_the_first() {
        assertThat(split("0.01", "0.005", "0.005")).containsExactly("0.01", "0.00");
    }

    @Test
    void a_total_far_off_is_spread_evenly() {
        assertThat(split("1.00", "0.10", "0.10", "0.10")).containsExactly("0.34", "0.33", "0.33");
        assertThat(split("-1.00", "0.10", "0.10")).containsExactly("-0.50", "-0.50");
    }

    @Test
    void nothing_divides_only_nothing() {
        assertThat(Split.cents(List.of(), Money.euro("0"))).isEmpty();
        assertThatThrownBy(() -> Split.cents(List.of(), Money.euro("0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parts_always_add_up_and_stay_within_a_cent_of_exact() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            String where = "seed %d, round %d".formatted(SEED, round);
            List<BigDecimal> exact = IntStream.range(0, 1 + random.nextInt(80))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), random.nextInt(8)))
                    .toList();
            BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Money total =
                    Money.rounded(sum, Money.EUR, random.nextBoolean() ? RoundingMode.DOWN : RoundingMode.HALF_UP);
            List<Money> parts = Split.cents(exact, total);
            assertThat(Money.sum(parts, Money.EUR)).as(where).isEqualTo(total);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off = parts.get(i).amount().subtract(exact.get(i)).abs();
                // Rounding the total towards zero may take one cent more than the remainders explain.
                assertThat(off).as(where).isLessThanOrEqualTo(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void a_far_total_is_shared_to_within_a_cent_too() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            int size = 1 + random.nextInt(2_000);
            List<BigDecimal> exact = IntStream.range(0, size)
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(100_000), 4))
                    .toList();
            Money total = new Money(BigDecimal.valueOf(random.nextLong(-100_000_000, 100_000_000), 2), Money.EUR);
            List<Money> parts = Split.cents(exact, total);
            assertThat(Money.sum(parts, Money.EUR))
                    .as("seed %d, round %d".formatted(SEED, round))
                    .isEqualTo(total);
            List<BigDecimal> off = IntStream.range(0, size)
                    .mapToObj(i -> parts.get(i).amount().subtract(exact.get(i)))
                    .sorted()
                    .toList();
            assertThat(off.getLast().subtract(off.getFirst()))
                    .as("seed %d, round %d".formatted(SEED, round))
                    .isLessThan(new BigDecimal("0.02"));
        }
    }

    private static List<String> split(String total, String... exact) {
        return Split.cents(Stream.of(exact).map(BigDecimal::new).toList(), Money.euro(total)).stream()
                .map(Money::plain)
                .toList();
    }
}
