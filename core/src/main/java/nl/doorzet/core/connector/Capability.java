package nl.doorzet.core.connector;

/** What an accounting system can do or demands. Everything else is expected of every connector. */
public enum Capability {
    /** Takes documents in other currencies than the euro. */
    TAKES_CURRENCY,
    /** Computes VAT itself from our lines and codes; its total is compared with ours afterwards. */
    COMPUTES_VAT,
    /** Each line needs a VAT code of the system's own. */
    NEEDS_VAT_CODES,
    /** Each line needs a ledger account of the system's own. */
    NEEDS_LEDGER_ACCOUNTS,
    /** Keeps debtors apart; a booking makes the debtor when it is missing. */
    KEEPS_DEBTORS,
    /** Can search its debtors by VAT number and by e-mail address. */
    MATCHES_DEBTORS,
    /** Takes a ledger account for a payment method's money. */
    TAKES_SETTLEMENT_ACCOUNT,
    /** Takes a payment condition. */
    TAKES_PAYMENT_CONDITION,
    /** Takes a journal. */
    TAKES_JOURNAL,
    /** Is told whether an entry counts as paid. */
    TELLS_PAID,
    /** Takes a cost centre. */
    TAKES_COST_CENTRE,
    /** Writes files below {@link Access#files()} instead of calling an API. */
    WRITES_FILES
}
