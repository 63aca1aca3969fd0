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
        /** Over the goods' and the shipping's rates, in proportion to their amounts. */
        PROPORTIONAL_WITH_SHIPPING,
        HIGHEST_RATE,
        NO_VAT
    }

    /** Where VAT is rounded to the cent. */
    public enum Rounding {
        /** The law's way: one rounding per rate, from the exact amounts. */
        PER_RATE,
        /** Each line's amount is rounded, and the VAT of each. */
        PER_LINE,
        PER_DOCUMENT,
        /** Each line's amount is rounded, then the VAT per rate. Differs from the first only when lines hold parts of cents. */
        LINES_FIRST;

        boolean roundsLines() {
            return this == PER_LINE || this == LINES_FIRST;
        }
    }
}
