package nl.doorzet.server.intake;

/** How a document was found. */
public enum Via {
    /** The regular look through the shop's lists. */
    POLL,
    /** The shop told us of it. */
    WEBHOOK,
    /** An owner had earlier sales brought in. */
    BACKFILL,
    /** The daily count found that it was missing. */
    COUNT,
    /** It was looked for with another invoice of the same order. */
    ORDER
}
