package nl.doorzet.accounting.plaintext;

/** For which program the journal is. */
public enum Format {
    HLEDGER,
    BEANCOUNT;

    Syntax syntax() {
        return switch (this) {
            case HLEDGER -> new Hledger();
            case BEANCOUNT -> new Beancount();
        };
    }

    String fileName() {
        return switch (this) {
            case HLEDGER -> "boekhouding.journal";
            case BEANCOUNT -> "boekhouding.beancount";
        };
    }
}
