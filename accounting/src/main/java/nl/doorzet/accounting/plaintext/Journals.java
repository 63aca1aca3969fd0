package nl.doorzet.accounting.plaintext;

import java.util.List;

/** For which programs journals are kept. */
public enum Journals {
    HLEDGER,
    BEANCOUNT,
    /** One for each, side by side. */
    BOTH;

    List<Format> formats() {
        return switch (this) {
            case HLEDGER -> List.of(Format.HLEDGER);
            case BEANCOUNT -> List.of(Format.BEANCOUNT);
            case BOTH -> List.of(Format.HLEDGER, Format.BEANCOUNT);
        };
    }
}
