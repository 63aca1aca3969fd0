package nl.doorzet.server.web.api;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What an exception means to who called. */
final class Refusals {
    private Refusals() {}

    static Refused of(Exception e) {
        return switch (e) {
            case Refused refused -> refused;
            case ResponseStatusException status ->
                of(HttpStatus.valueOf(status.getStatusCode().value()));
            case HttpRequestMethodNotSupportedException method ->
                new Refused(Problem.METHOD, "it does not take " + method.getMethod());
            case HttpMediaTypeNotSupportedException type ->
                new Refused(Problem.MEDIA_TYPE, "its content type is " + type.getContentType());
            case HttpMediaTypeNotAcceptableException type ->
                new Refused(Problem.NOT_ACCEPTABLE, "nothing that it accepts is there");
            case HttpMessageNotReadableException body -> body(body);
            case MissingServletRequestParameterException missing ->
                new Refused(
                        Problem.WRONG_PARAMETER,
                        "the parameter \"%s\" is missing".formatted(missing.getParameterName()));
            case MethodArgumentTypeMismatchException wrong ->
                new Refused(
                        Problem.WRONG_PARAMETER,
                        "the parameter \"%s\" is no %s"
                                .formatted(
                                        wrong.getName(),
                                        wrong.getParameter()
                                                .nestedIfOptional()
                                                .getNestedParameterType()
                                                .getSimpleName()));
            case NoHandlerFoundException nothing -> of(HttpStatus.NOT_FOUND);
            case NoResourceFoundException nothing -> of(HttpStatus.NOT_FOUND);
            default -> new Refused(Problem.OUR_FAULT, "the server failed on it");
        };
    }

    private static Refused of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new Refused(Problem.NO_TOKEN, "it carries no token that is good");
            case FORBIDDEN -> new Refused(Problem.ROLE, "the role of who calls, or the reach of the token, is too low");
            case NOT_FOUND -> new Refused(Problem.NOT_FOUND, "nothing that who calls may see has this address");
            default -> new Refused(Problem.OUR_FAULT, "the server failed on it");
        };
    }

    private static Refused body(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown ->
                new Refused(Problem.UNKNOWN_FIELD, "there is no field \"%s\"".formatted(path(unknown)));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                new Refused(
                        Problem.WRONG_TYPE, "the field \"%s\" is missing or of another type".formatted(path(mismatch)));
            case null, default -> new Refused(Problem.MALFORMED, "its body is not the JSON that is described");
        };
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
