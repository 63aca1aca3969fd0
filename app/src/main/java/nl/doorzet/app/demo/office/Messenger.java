package nl.doorzet.app.demo.office;

import nl.doorzet.simulators.ccvshop.Courier;
import nl.doorzet.simulators.ccvshop.Courier.Seal;

/** How the shop's messages to Doorzet travel from now on. */
enum Messenger {
    NORMAL,
    /** The next hundred get lost. */
    LOSE,
    TEN_AT_ONCE,
    /** They are kept back until they are let go. */
    HOLD,
    /** What was kept back goes, the last one first. */
    RELEASE,
    /** They come from somebody who does not know the key. */
    FORGE;

    private static final int MANY = 100;
    private static final int COPIES = 10;

    void instruct(Courier courier) {
        courier.loseNext(this == LOSE ? MANY : 0);
        courier.parallel(this == TEN_AT_ONCE ? COPIES : 1);
        courier.seal(this == FORGE ? Seal.FORGED : Seal.GENUINE);
        if (this == HOLD) {
            courier.hold();
        } else {
            courier.releaseReversed();
        }
    }
}
