package nl.doorzet.core.booking;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** Runs a property over many carts on all processors; a failure says how to run its cart alone. */
public final class Carts {
    private static final long SEED = 20_261_123L;

    private Carts() {}

    /** Each cart has a seed of its own; with {@code -Dcart=…} only that one is tried. */
    public static void each(int carts, Class<?> test, LongConsumer property) {
        Long alone = Long.getLong("cart");
        LongStream seeds = alone == null ? LongStream.range(SEED, SEED + carts).parallel() : LongStream.of(alone);
        seeds.forEach(seed -> {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "Cart %d fails. Alone: ./doorzet test -pl core -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=%s -Dcart=%d%n%s%n%s"
                                .formatted(seed, test.getSimpleName(), seed, RandomCart.from(seed), e.getMessage()),
                        e);
            }
        });
    }

    /** Whether all carts run, so that how many of them did something says something. */
    public static boolean isAll() {
        return Long.getLong("cart") == null;
    }
}
