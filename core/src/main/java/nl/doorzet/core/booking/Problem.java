package nl.doorzet.core.booking;

import java.util.Map;

/**
 * Why a document cannot be booked as it is.
 *
 * @param code stable; names the text in both languages
 * @param facts what the text fills in, by name
 */
public record Problem(Code code, Turn turn, Map<String, String> facts) {
    /** Each has a text of three parts in both languages: {@code problem.CODE} in the message files. */
    public enum Code {
        /** No way of computing gives the shop's own total and VAT. */
        AMOUNTS_DIFFER,
        /** Several ways give the shop's own figures and differ per rate. */
        VAT_UNDECIDED,
        MISSING_VAT_CODE,
        /** VAT was charged at a rate that neither the consumer's country nor the seller's has on that day. */
        RATE_UNKNOWN,
        /** A reverse charge without the customer's VAT number. */
        VAT_NUMBER_MISSING,
        /** A reverse charge on a VAT number that has not the form of one of another member state. */
        VAT_NUMBER_MALFORMED,
        /** A reverse charge on a VAT number that is not in use, according to VIES. */
        VAT_NUMBER_INVALID,
        MISSING_LEDGER_ACCOUNT,
        MISSING_NUMBER,
        /** The system takes amounts in euros only. */
        CURRENCY_NOT_TAKEN,
        /** The books said no. */
        BOOKS_REFUSED,
        /** The books computed another total than the shop's. */
        BOOKED_DIFFERENTLY,
        /** Nobody knows whether it is in the books, and the system has no look-up. */
        UNKNOWN_OUTCOME,
        /** The books already hold this reference with other contents. */
        REFERENCE_TAKEN,
        /** The seller's or customer's data lack what the format demands. */
        INCOMPLETE_DATA,
        /** The shop's data are not what its documentation promises. */
        UNREADABLE,
        /** The other side answered nothing usable, again and again. */
        NO_ANSWER,
        /** Doorzet itself fails on it. */
        OUR_FAULT
    }

    public Problem {
        facts = Map.copyOf(facts);
    }

    /** A problem that the owner can solve. Facts as name, value, name, value. */
    public static Problem owner(Code code, Map<String, String> facts) {
        return new Problem(code, Turn.OWNER, facts);
    }
}
