package nl.doorzet.core.rules;

/** Why a document stays out of the books. */
public enum SkipReason {
    ALREADY_BOOKED,
    /** A person said so. */
    IGNORED,
    /** The connection pushes the other kind of document now. */
    OTHER_SOURCE,
    BEFORE_START,
    /** Rule D5. */
    ORDER_DELETED,
    /** The order was cancelled before it was paid. */
    ORDER_CANCELLED,
    PLATFORM_SALE,
    /** No amount at all. */
    EMPTY,
    /** Rule D12: its order is in the books as an order. */
    BOOKED_AS_ORDER,
    /** Rule D12: its invoice is in the books. */
    BOOKED_AS_INVOICE
}
