package nl.doorzet.core.booking;

/**
 * One way in which a shop may have computed its VAT. The shop's data do not say which; its own totals do.
 *
 * @param costs which rate costs without a rate have
 * @param discounts which rate discounts without a rate have
 * @param costsVatIncluded whether amounts outside of the rows hold VAT
 */
public record Way(Spreading costs, Spreading discounts, boolean costsVatIncluded, Rounding rounding) {
    /** Which rate an amount without a rate takes. */
    public enum Spreading {
        SHIPPING_RATE,
        /** Over the goods' rates, in proportion to their amounts. */
        PROPORTIONAL,
        HIGHEST_RATE,
        NO_VAT
    }

    /** Where VAT is rounded to the cent. */
    public enum Rounding {
        PER_RATE,
        PER_LINE,
        PER_DOCUMENT
    }
}
