package nl.doorzet.accounting.tryton;

import nl.doorzet.accounting.Refusal;

/** A call was refused until its user confirms that he knows what he does. */
final class TrytonWarning extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String name;

    TrytonWarning(String what, String name, String words) {
        super(what, 200, words);
        this.name = name;
    }

    /** By which it is confirmed. */
    String name() {
        return name;
    }
}
