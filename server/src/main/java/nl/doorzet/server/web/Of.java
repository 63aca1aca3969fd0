package nl.doorzet.server.web;

/** In whose account a role is needed. */
public enum Of {
    /** The account of the connection that the address names as {@code id}. */
    CONNECTION,
    /** The one that the address names as {@code account}. */
    ACCOUNT,
    /** Any account of his. */
    ANY
}
