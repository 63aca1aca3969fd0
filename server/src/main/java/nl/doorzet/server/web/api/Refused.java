package nl.doorzet.server.web.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The API does not do what was asked. The message says what stood in the way this time, as the end of a sentence. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Wrong> errors;
    private final transient Optional<Duration> wait;

    private Refused(Problem problem, String obstacle, List<Wrong> errors, Optional<Duration> wait) {
        super(obstacle);
        this.problem = problem;
        this.errors = errors;
        this.wait = wait;
    }

    public Refused(Problem problem, String obstacle) {
        this(problem, obstacle, List.of(), Optional.empty());
    }

    /** With everything that is wrong. */
    public static Refused invalid(List<Wrong> errors) {
        return new Refused(
                Problem.INVALID,
                errors.size() == 1 ? "one field is wrong" : errors.size() + " fields are wrong",
                List.copyOf(errors),
                Optional.empty());
    }

    static Refused tooOften(Duration wait) {
        return new Refused(
                Problem.TOO_MANY_CALLS, "all calls of this minute are used up", List.of(), Optional.of(wait));
    }

    Problem problem() {
        return problem;
    }

    List<Wrong> errors() {
        return errors;
    }

    /** After which it may be tried again; empty where waiting does not help. */
    Optional<Duration> waiting() {
        return wait;
    }
}
