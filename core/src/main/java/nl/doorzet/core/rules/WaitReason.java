package nl.doorzet.core.rules;

/** What a document waits for. */
public enum WaitReason {
    /** The connection is not switched on. */
    NOT_SWITCHED_ON,
    /** The customer has not finished the order. */
    NOT_COMPLETED,
    /** The order is not paid. */
    NOT_PAID,
    /** The order has a status that the owner did not choose. */
    STATUS_NOT_CHOSEN,
    /** A credit invoice whose order is not booked yet. */
    ORDER_NOT_BOOKED,
    /** A reverse charge on a VAT number on which VIES has not answered yet. */
    VAT_NUMBER_UNPROVEN
}
