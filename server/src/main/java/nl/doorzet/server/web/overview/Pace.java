package nl.doorzet.server.web.overview;

import java.time.Duration;
import java.util.Optional;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Texts;
import nl.doorzet.server.web.reconcile.ReconcilePage.Missing;

/**
 * How quickly sales come into the books and whether all of them do, in words.
 *
 * @param latency from the sale to the books; empty while nothing of the last day is booked
 * @param missing how many numbers of this month are not in the books; empty for none
 */
public record Pace(String latency, String missing) {
    /** Sales as young as this are asked how long they took. */
    static final Duration LATELY = Duration.ofDays(1);

    static Pace of(Optional<Duration> latency, Missing missing, Frame frame) {
        Texts t = frame.t();
        int gaps = missing.rows().size();
        return new Pace(
                latency.map(time -> t.say("pace.latency", "time", words(time, t)))
                        .orElse(""),
                gaps == 0
                        ? ""
                        : missing.whole()
                                ? t.count("pace.missing", gaps)
                                : t.say("pace.missing.many", "n", frame.f().number(gaps)));
    }

    private static String words(Duration time, Texts t) {
        return time.toMinutes() < 1
                ? t.count("time.seconds", Math.max(0, time.toSeconds()))
                : time.toHours() < 2
                        ? t.count("time.minutes", time.toMinutes())
                        : t.count("time.hours", time.toHours());
    }
}
