package nl.doorzet.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * So many calls a minute with one token ({@code doorzet.api.calls-per-minute}), on each node: who loops by mistake does not keep
 * the shops' sales waiting.
 */
@Component
class Pace implements HandlerInterceptor {
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;

    Pace(Clock clock, @Value("${doorzet.api.calls-per-minute:600}") int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Minute(Instant begin, int calls) {
        Minute next(Instant now) {
            return begin.equals(now) ? new Minute(begin, calls + 1) : new Minute(now, 1);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(TokenVisitors.TOKEN) instanceof UUID token) {
            Instant now = clock.instant();
            Instant begin = now.truncatedTo(ChronoUnit.MINUTES);
            minutes.values().removeIf(minute -> minute.begin().isBefore(begin));
            Minute counted = minutes.merge(token, new Minute(begin, 1), (before, first) -> before.next(begin));
            if (counted.calls() > most) {
                throw Refused.tooOften(Duration.between(now, begin.plus(1, ChronoUnit.MINUTES)));
            }
        }
        return true;
    }
}
