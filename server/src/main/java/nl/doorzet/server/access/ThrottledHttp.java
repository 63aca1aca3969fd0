package nl.doorzet.server.access;

import java.time.Instant;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Limit;

/** Holds back calls that the other side would turn away. */
final class ThrottledHttp implements Http {
    private final Http next;
    private final Throttle throttle;
    private final String key;
    private final Limit limit;

    ThrottledHttp(Http next, Throttle throttle, String key, Limit limit) {
        this.next = next;
        this.throttle = throttle;
        this.key = key;
        this.limit = limit;
    }

    @Override
    public Response send(Request request) {
        Optional<Instant> wait = throttle.take(counter(request), limit);
        if (wait.isPresent()) {
            throw new ApiFailure.Busy(
                    "%s: held back, %s allows %d calls in %d s"
                            .formatted(
                                    request.what(),
                                    request.uri().getHost(),
                                    limit.calls(),
                                    limit.per().toSeconds()),
                    wait);
        }
        return next.send(request);
    }

    private String counter(Request request) {
        return request.counter().isEmpty() ? key : key + " " + request.counter();
    }
}
