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
