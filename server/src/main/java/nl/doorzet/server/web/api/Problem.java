package nl.doorzet.server.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Every way in which the API refuses (RFC 9457). A type's address never changes and can be looked at. */
public enum Problem {
    NO_TOKEN(
            HttpStatus.UNAUTHORIZED,
            "Who calls is not known",
            "Send \"Authorization: Bearer dz_…\" with a token from the page Profiel that has not been revoked."),
    ROLE(
            HttpStatus.FORBIDDEN,
            "This takes another role",
            "Ask an owner of the account for that role, or use a token that may do more than look."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "There is nothing here for who calls",
            "Check the address against /api/v1/openapi.json, and the ids in it against /api/v1/connections."),
    METHOD(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take this method",
            "Use one of the methods in the header Allow."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "This is not there in the form that was asked for",
            "Accept application/json; for an address that ends in .csv, text/csv."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "The body is too large",
            "Send at most 1 MB; divide a long list over several calls."),
    MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "The body is not JSON",
            "Send JSON, with \"Content-Type: application/json\"."),
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "The body cannot be read",
            "Send one JSON object as /api/v1/openapi.json describes it."),
    UNKNOWN_FIELD(
            HttpStatus.BAD_REQUEST,
            "The body has a field that does not exist",
            "Leave it out, or write it as /api/v1/openapi.json does."),
    WRONG_TYPE(
            HttpStatus.BAD_REQUEST,
            "A field of the body is missing or of another type",
            "Fill it in as /api/v1/openapi.json describes it."),
    UNKNOWN_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "The address has a parameter that does not exist",
            "Leave it out, or write it as /api/v1/openapi.json does."),
    WRONG_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "A parameter of the address cannot be read",
            "Write it as /api/v1/openapi.json describes it."),
    INVALID(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "What was sent cannot be",
            "Correct each field that \"errors\" names, and send it again."),
    NO_ACCESS(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The other side does not let us in",
            "Check the keys with the other side, and send them again."),
    NOT_POSSIBLE(
            HttpStatus.CONFLICT, "That is not possible as things stand", "Read how it stands now, and decide anew."),
    OVERTAKEN(
            HttpStatus.CONFLICT,
            "Others changed the settings meanwhile",
            "Read the settings again, make your change in those, and save with their version."),
    SWITCH_UNCONFIRMED(
            HttpStatus.CONFLICT,
            "A switch between orders and invoices has to be confirmed",
            "Look at the preview; then save again with \"confirmSwitch\": true."),
    TOO_MANY_CALLS(
            HttpStatus.TOO_MANY_REQUESTS,
            "This token calls too often",
            "Wait as many seconds as the header Retry-After says."),
    OUR_FAULT(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong on our side",
            "Try again later; the cause is in the server's log.");

    /** Below it each type has its address. */
    static final String ROOT = "/api/v1/problems/";

    private final HttpStatus status;
    private final String title;
    private final String todo;

    Problem(HttpStatus status, String title, String todo) {
        this.status = status;
        this.title = title;
        this.todo = todo;
    }

    public HttpStatus status() {
        return status;
    }

    /** The same each time. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String todo() {
        return todo;
    }

    /** Its address. */
    public String type() {
        return ROOT + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By the last part of its address; empty for none of ours. */
    public static Optional<Problem> of(String word) {
        return Arrays.stream(values())
                .filter(problem -> problem.word().equals(word))
                .findFirst();
    }
}
