package nl.doorzet.tck;

import java.util.Set;

/** What can be wrong with a connector, and the rules by which the kit must notice. */
enum Flaw {
    NONE,
    SHOUTS_ITS_ID("1_02"),
    CALLS_WHEN_OPENED("1_04", "4_03"),
    A_CENT_OFF("3_01"),
    FINDS_THIS_YEAR_ONLY("3_02"),
    FINDS_BY_REFERENCE_ONLY("3_04"),
    MAKES_A_COLLECTIVE_DEBTOR_ANEW("3_06"),
    CUTS_REFERENCES("3_10"),
    SAYS_IT_MATCHES_DEBTORS("3_11"),
    TAKES_BUSY_FOR_NO("4_01"),
    BOOKS_AGAIN_AFTER_A_LOST_ANSWER("4_04", "4_05"),
    SAYS_NO_AFTER_A_LOST_ANSWER("4_04", "4_05"),
    MAKES_THE_DEBTOR_AGAIN_AFTER_A_LOST_ANSWER("4_04", "4_05"),
    TAKES_TROUBLE_FOR_ABSENCE("4_07"),
    LEAKS_THE_KEY_IN_A_MESSAGE("5_01"),
    SENDS_THE_KEY_IN_AN_ADDRESS("5_02"),
    TALKS_TO_A_STRANGER("5_03"),
    DELETES("5_04"),
    MAKES_A_DEBTOR_WHEN_LOOKING("5_05");

    private final String breaks;

    Flaw(String... rules) {
        breaks = String.join(" ", rules);
    }

    Set<String> breaks() {
        return breaks.isEmpty() ? Set.of() : Set.of(breaks.split(" ", -1));
    }
}
