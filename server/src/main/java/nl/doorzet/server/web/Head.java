package nl.doorzet.server.web;

import java.time.ZoneId;
import java.util.UUID;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.ledger.Counts;

/**
 * A connection as the top of its pages shows it.
 *
 * @param shopName the shop system as people know it
 * @param booksName the accounting system as people know it
 * @param files whether it writes files that can be downloaded
 */
public record Head(Connection connection, String shopName, String booksName, Counts counts, boolean files) {
    public UUID id() {
        return connection.key().id();
    }

    public ZoneId zone() {
        return connection.pushRules().timeZone();
    }

    /** How one side stands, in words. */
    public DotView dot(Side side, Frame frame) {
        return switch (side) {
            case SHOP -> DotView.of(connection.shop(), shopName, frame, zone());
            case BOOKS -> DotView.of(connection.books(), booksName, frame, zone());
        };
    }
}
