package nl.doorzet.core.connector;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure.Busy;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;

/** Which answers a caller may read, and what the others mean. */
public final class Answers {
    /** A number this large in Retry-After can only be a moment, not a delay (Moneybird sends epoch seconds). */
    private static final long EPOCH_FROM = 1_000_000_000L;

    private Answers() {}

    /**
     * The response, if a caller may read it.
     *
     * @throws ApiFailure if the status means that it must not
     */
    public static Response usable(Request request, Response response, Instant now) {
        int status = response.status();
        String answered =
                "%s: %s answered %d".formatted(request.what(), request.uri().getAuthority(), status);
        if (status == 429) {
            throw new Busy(answered, retryAt(response, now));
        } else if (status == 401 || status == 403) {
            throw new NoAccess(answered);
        } else if (status == 408 || status >= 500) {
            throw new NoAnswer(answered);
        }
        return response;
    }

    /** Reads Retry-After: seconds, an epoch second, or an HTTP date. */
    static Optional<Instant> retryAt(Response response, Instant now) {
        return response.header("retry-after").flatMap(text -> parse(text.strip(), now));
    }

    private static Optional<Instant> parse(String text, Instant now) {
        try {
            if (text.matches("\\d{1,12}")) {
                long number = Long.parseLong(text);
                return Optional.of(number >= EPOCH_FROM ? Instant.ofEpochSecond(number) : now.plusSeconds(number));
            }
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
