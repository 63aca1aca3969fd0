package nl.doorzet.shops.ccvshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far our clock and the shop's are apart, from the dates of its signed answers. It refuses us from five minutes on (§3 [D]). */
final class ClockSkew {
    private static final Duration TOLERABLE = Duration.ofMinutes(2);

    private volatile Duration ahead = Duration.ZERO;

    void note(String shopDate, Instant ours) {
        ShopTime.read(shopDate).ifPresent(shop -> ahead = Duration.between(shop, ours));
    }

    /** What to do about it, before the shop refuses us; empty when all is well. */
    Optional<String> advice() {
        Duration off = ahead;
        if (off.abs().compareTo(TOLERABLE) <= 0) {
            return Optional.empty();
        }
        return Optional.of("This machine's clock is %d minutes %s the shop's, which accepts 5: set it right"
                .formatted(off.abs().toMinutes(), off.isNegative() ? "behind" : "ahead of"));
    }
}
