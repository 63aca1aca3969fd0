package nl.doorzet.core.sales;

/** What became of an invoice's order, and how we know (rule D5). */
public enum OrderLink {
    PRESENT,
    /** The invoice names no order any more. */
    LINK_GONE,
    /** The order that it names is not found. */
    NOT_FOUND,
    /** Its rows are gone while its total is not. */
    ROWS_GONE;

    public boolean isDeleted() {
        return this != PRESENT;
    }
}
