package nl.doorzet.server.web.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.server.access.Exchange;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.web.Texts;
import org.springframework.stereotype.Component;

/** Makes one time line of what was done and what was said. */
@Component
class Timelines {
    /** What was true of a document only until its next row. */
    private static final Set<String> PASSING = Set.of("TO_BE_READ", "TO_BE_PUSHED", "SENDING");

    private final Prettifier pretty;

    Timelines(Prettifier pretty) {
        this.pretty = pretty;
    }

    List<Moment> of(Telling telling, List<Delivery> story, List<Exchange> exchanges) {
        List<Moment> moments = new ArrayList<>();
        story.forEach(delivery -> moments.add(event(telling, delivery)));
        exchanges.forEach(exchange -> moments.add(new Moment.Asked(
                exchange.at(),
                time(telling, exchange.at()),
                exchange,
                pretty.print(exchange.request()),
                pretty.print(exchange.answer()))));
        // Stable: rows of the same moment keep the ledger's order.
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private static Moment event(Telling telling, Delivery delivery) {
        Texts t = telling.frame().t();
        Optional<String> rule = RuleNumber.of(delivery.kind(), delivery.code());
        boolean saysMore = !delivery.code().isEmpty()
                && !PASSING.contains(delivery.code())
                && !delivery.code().equals(delivery.kind().name());
        return new Moment.Event(
                delivery.at(),
                time(telling, delivery.at()),
                tone(delivery),
                t.of("kind", delivery.kind()),
                saysMore ? t.reason(delivery.code()) : "",
                rule,
                rule.map(r -> t.say("rule." + r)).orElse(""),
                Facts.of(telling, delivery));
    }

    private static String time(Telling telling, Instant at) {
        return telling.frame().f().time(at, telling.head().zone());
    }

    private static String tone(Delivery delivery) {
        return switch (delivery.kind()) {
            case BOOKED, FOUND, ACCEPTED -> "good";
            case WAITS, DEFERRED, UNKNOWN, STARTED -> "wait";
            case NEEDS_ATTENTION, REJECTED, BOOKED_DIFFERENTLY, DISCONNECTED -> "bad";
            case RESEND_ASKED, IGNORED -> "person";
            case SEEN, READ, GONE, SKIPPED_BY_RULE, ABSENT, CHANGED_AFTER -> "idle";
        };
    }
}
