package nl.doorzet.core.sales;

/** What an amount on a document is for. Ledger accounts are chosen by it. */
public enum LineKind {
    GOODS,
    /** Returnable packaging (statiegeld); carries no VAT. */
    DEPOSIT,
    SHIPPING,
    PAYMENT_COSTS,
    /** Handling or another extra amount; below zero it is a discount. */
    EXTRA_COSTS,
    /** The price of an extra payment option. */
    PAYMENT_OPTION,
    /** A coupon or another discount on the whole document. */
    DISCOUNT,
    LOYALTY_DISCOUNT,
    /** The named difference that makes an entry equal to the shop's total (rule D10). Only in entries. */
    ROUNDING;

    public boolean isDiscount() {
        return this == DISCOUNT || this == LOYALTY_DISCOUNT;
    }
}
