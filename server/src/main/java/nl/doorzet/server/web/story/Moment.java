package nl.doorzet.server.web.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorzet.server.access.Exchange;

/** Something on the time line. */
public sealed interface Moment {
    Instant at();

    /** When, as people read it. */
    String time();

    /**
     * A row of the ledger.
     *
     * @param tone good, wait, bad, idle or person
     * @param reason why; empty if the title says it all
     * @param rule the rule behind it, such as D9
     * @param ruleText what that rule says
     */
    record Event(
            Instant at,
            String time,
            String tone,
            String title,
            String reason,
            Optional<String> rule,
            String ruleText,
            List<Fact> facts)
            implements Moment {}

    /** What was asked of the other side and what it answered. */
    record Asked(Instant at, String time, Exchange exchange, String request, String answer) implements Moment {}

    /** A fact by name; some are links. */
    record Fact(String name, String value, String link) {}
}
