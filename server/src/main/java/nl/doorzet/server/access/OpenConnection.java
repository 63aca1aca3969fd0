package nl.doorzet.server.access;

import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;

/** A connection with both its sides ready to be called. */
public record OpenConnection(
        Connection connection, ConnectorInfo shopInfo, Shop shop, ConnectorInfo booksInfo, Administration books) {
    public ConnectionKey key() {
        return connection.key();
    }
}
