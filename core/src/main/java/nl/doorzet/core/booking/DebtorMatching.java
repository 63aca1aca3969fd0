package nl.doorzet.core.booking;

/**
 * How the books are searched for a customer who may be in them already. Each way includes those before it; one that fits several
 * of the books' debtors decides nothing. A debtor that is found is used as it is; if none is, one is made.
 */
public enum DebtorMatching {
    /** By the number that we gave him. */
    NUMBER,
    /** Then by his VAT number. */
    VAT_NUMBER,
    /** Then by his e-mail address. */
    EMAIL
}
