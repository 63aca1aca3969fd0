package nl.doorzet.core.sales;

/** How the law treats the VAT of a sale. */
public enum VatTreatment {
    /** Taxed in the seller's own country, at its high, low or zero rate. */
    DOMESTIC,
    /** To a business in another member state, which owes the VAT itself (ICP). */
    REVERSE_CHARGED,
    /** To a consumer in another member state at that state's rate, declared through the one-stop shop. */
    OSS,
    /** Out of the European Union, at 0 %. */
    EXPORT,
    /** Sold through a platform that owes the VAT. */
    PLATFORM,
    /** No VAT is due: exempt, or the shop shows none. */
    EXEMPT,
    /** A deposit, which is outside of VAT. */
    DEPOSIT
}
