package nl.doorzet.server.account;

/** One of the two ends of a connection. */
public enum Side {
    SHOP,
    BOOKS
}
