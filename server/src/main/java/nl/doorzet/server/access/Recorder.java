package nl.doorzet.server.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import nl.doorzet.server.account.ConnectionKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what was asked and answered, masked, for the story of the document that it was about. */
public final class Recorder implements Http {
    /** What the calls of this thread are about; set by the pipeline around its work. */
    public static final ScopedValue<String> SUBJECT = ScopedValue.newInstance();

    private final Http next;
    private final JdbcClient jdbc;
    private final ConnectionKey key;
    private final Masker masker;
    private final Clock clock;

    Recorder(Http next, JdbcClient jdbc, ConnectionKey key, Masker masker, Clock clock) {
        this.next = next;
        this.jdbc = jdbc;
        this.key = key;
        this.masker = masker;
        this.clock = clock;
    }

    @Override
    public Response send(Request request) {
        long start = System.nanoTime();
        try {
            Response response = next.send(request);
            write(request, response.status(), new String(response.body(), StandardCharsets.UTF_8), start);
            return response;
        } catch (ApiFailure failure) {
            write(request, 0, failure.reason(), start);
            throw failure;
        }
    }

    /** For people to read, not for decisions: the disk need not be waited for. */
    private void write(Request request, int status, String answer, long start) {
        jdbc.sql("""
                        with loose as (select set_config('synchronous_commit', 'off', true))
                        insert into exchange (account_id, connection_id, subject, at, what, method, uri, status, millis, request,
                          answer)
                        select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from loose""")
                .params(
                        key.account(),
                        key.id(),
                        SUBJECT.isBound() ? SUBJECT.get() : "",
                        clock.instant().atOffset(ZoneOffset.UTC),
                        request.what(),
                        request.method(),
                        masker.mask(request.uri().toString()),
                        status,
                        Math.toIntExact(
                                Duration.ofNanos(System.nanoTime() - start).toMillis()),
                        clean(masker.mask(request.text())),
                        clean(masker.mask(answer)))
                .update();
    }

    /** PostgreSQL's text takes no zero character. */
    private static String clean(String text) {
        return text.replace("\0", "�");
    }
}
