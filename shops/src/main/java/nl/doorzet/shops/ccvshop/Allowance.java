package nl.doorzet.shops.ccvshop;

import nl.doorzet.core.connector.ApiFailure.NoAnswer;

/**
 * How much more the shop may send for one thing that is read: a page of a list, or a document with all its rows. Several shops
 * are read at once in a small memory, and a tree is several times as large as its text.
 */
final class Allowance {
    static final int MEGABYTES = 8;

    private int left = MEGABYTES * 1024 * 1024;

    /** @throws NoAnswer if it is more than that */
    void take(String what, String host, byte[] body) {
        left -= body.length;
        if (left < 0) {
            throw new NoAnswer(
                    ("%s: %s sent more than the %d MB that Doorzet reads at once; look in the shop for what is"
                                    + " so large (a text, or very many rows), or report it")
                            .formatted(what, host, MEGABYTES));
        }
    }
}
