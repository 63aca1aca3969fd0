package nl.doorzet.server.web.api;

import java.util.List;

/** A refusal as it is sent (RFC 9457). */
public record ProblemJson(
        @About("The address of this kind of problem; it never changes")
        String type,

        @About("What kind of problem it is; the same each time")
        String title,

        @About("The status of the answer") int status,

        @About("What was being done this time, and what stood in the way")
        String detail,

        @About("What to do about it") String todo,

        @About("The fields that are wrong, all at once; empty where it is no matter of fields")
        List<Wrong> errors) {
    public ProblemJson {
        errors = List.copyOf(errors);
    }

    static ProblemJson of(Refused refused, String call) {
        Problem problem = refused.problem();
        return new ProblemJson(
                problem.type(),
                problem.title(),
                problem.status().value(),
                "%s was refused: %s.".formatted(call, refused.getMessage()),
                problem.todo(),
                refused.errors());
    }
}
