package nl.doorzet.server.account;

import java.util.Optional;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.rules.PushRules;

/**
 * One shop to one administration, with its settings.
 *
 * @param shopSystem the connector's id, such as {@code ccvshop}
 * @param booksSystem the connector's id, such as {@code moneybird}
 * @param profile what the shop said of itself; empty before the first check
 */
public record Connection(
        ConnectionKey key,
        String name,
        String shopSystem,
        String booksSystem,
        PushRules pushRules,
        BookingRules bookingRules,
        Optional<ShopProfile> profile,
        Dot shop,
        Dot books) {
    /** Changes with any of its rules. */
    public String version() {
        return Digest.of(Change.texts(pushRules, bookingRules).toString());
    }
}
