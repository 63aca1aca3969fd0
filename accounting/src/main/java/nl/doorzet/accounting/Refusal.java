package nl.doorzet.accounting;

import java.util.Map;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.accounting.Outcome;

/**
 * The books refused a request on its content: it had no effect. Thrown by a client; its administration makes an outcome of it
 * when booking, and a failure when asking.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final int status;
    private final String words;

    /**
     * A refusal.
     *
     * @param what what was asked
     * @param words the books' own, without personal data or secrets
     */
    public Refusal(String what, int status, String words) {
        super("%s: refused with %d: %s".formatted(what, status, words));
        this.what = what;
        this.status = status;
        this.words = words;
    }

    /** For a booking: it is not in the books, and the owner's turn. */
    public Outcome.Rejected rejected() {
        return new Outcome.Rejected(Problem.owner(
                Problem.Code.BOOKS_REFUSED, Map.of("step", what, "status", Integer.toString(status), "reason", words)));
    }

    /** For a question: it has not been answered. */
    public NoAnswer unanswered() {
        return new NoAnswer("%s: refused with %d: %s".formatted(what, status, words));
    }
}
