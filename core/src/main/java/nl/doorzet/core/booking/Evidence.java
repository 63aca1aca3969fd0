package nl.doorzet.core.booking;

import java.util.Map;

/**
 * On what a VAT treatment rests.
 *
 * @param code stable; names the text in both languages, {@code evidence.CODE} in the message files
 * @param facts what the text fills in, by name
 */
public record Evidence(Code code, Map<String, String> facts) {
    public enum Code {
        /** The line is the named difference. */
        ROUNDING,
        /** The shop shows no VAT on the document. */
        NO_VAT_SHOWN,
        /** Returnable packaging at zero. */
        DEPOSIT,
        /** The shop says that a platform sold it and owes the VAT. */
        PLATFORM,
        /** The shop says that it is a supply to a business in another member state. */
        INTRA_COMMUNITY,
        /** No VAT was charged to a customer in another member state who gave a VAT number. */
        ZERO_WITH_VAT_NUMBER,
        /** No VAT was charged to a customer in another member state who gave none. */
        ZERO_WITHOUT_VAT_NUMBER,
        /** The goods leave the union's VAT area, and no VAT was charged. */
        OUTSIDE_UNION,
        /** The goods stay in the seller's country. */
        AT_HOME,
        /** The shop names no country. */
        NO_DESTINATION,
        /** The goods leave the country, but the seller's own VAT was charged. */
        HOME_RATE_ABROAD,
        /** A business in another member state was charged VAT; the one-stop shop is for consumers. */
        BUSINESS_WITH_VAT,
        /** The rate is the consumer's country's, by the law's table. */
        RATE_OF_COUNTRY,
        /** The rate is the consumer's country's by the shop's own list, on a day that the table does not reach. */
        RATE_OF_SHOP,
        /** The owner chose a VAT code for this very rate. */
        RATE_CHOSEN,
        /** VIES said that the VAT number is in use. */
        VAT_NUMBER_PROVEN,
        /** The VAT number has the right form; nobody is asked here whether it is in use. */
        VAT_NUMBER_BY_FORM,
        /** The VAT number is not proven, and the owner chose to book anyway. */
        VAT_NUMBER_UNPROVEN
    }

    public Evidence {
        facts = Map.copyOf(facts);
    }

    /** Why the lines of a category are in it. */
    public record Because(VatCategory category, Evidence evidence) {}
}
