package nl.doorzet.server.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.doorzet.server.account.Dot;

/**
 * A dot with words, so that nobody has to tell colours apart.
 *
 * @param tone good, wait, bad or idle
 * @param detail the name that the other side gave, or what was wrong
 * @param seen when it last gave a sign of life
 */
public record DotView(String tone, String system, String words, String detail, String seen) {
    static DotView of(Dot dot, String system, Frame frame, ZoneId zone) {
        Texts t = frame.t();
        Optional<Instant> pause = dot.notBefore().filter(frame.now()::isBefore);
        String seen = dot.seenAt()
                .map(at -> t.say("dot.seen", "when", frame.ago(at, zone)))
                .orElse(t.say("dot.never"));
        return switch (dot.state()) {
            case DISCONNECTED -> new DotView("bad", system, t.say("dot.DISCONNECTED"), dot.trouble(), seen);
            case CONNECTED, UNKNOWN -> {
                if (pause.isPresent()) {
                    String words = t.say("dot.pause", "until", frame.f().time(pause.get(), zone));
                    yield new DotView("wait", system, words, t.say("dot.pause.text"), seen);
                }
                String tone = dot.state() == Dot.State.CONNECTED ? "good" : "idle";
                yield new DotView(tone, system, t.of("dot", dot.state()), dot.name(), seen);
            }
        };
    }

    public boolean isBad() {
        return tone.equals("bad");
    }
}
