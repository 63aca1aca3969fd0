package nl.doorzet.server.reconcile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.intake.Sightings;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import org.springframework.stereotype.Component;

/**
 * The daily count (rule D11): the shop's list of the last days against the ledger. What is missing is fetched and named; what
 * the shop lists no more is looked for. A page a time; the job's payload is the moment at which it began and the list's cursor.
 */
@Component
public class Count {
    /**
     * Each day is counted on so many nights: a shop may list a document late. An order has the date of its basket, and a customer
     * may finish that weeks later, so that the poll's two days do not show it.
     */
    private static final int DAYS = 92;

    private final Sightings sightings;
    private final CountStore counts;
    private final Nightly nightly;
    private final JobStore jobs;
    private final Clock clock;

    Count(Sightings sightings, CountStore counts, Nightly nightly, JobStore jobs, Clock clock) {
        this.sightings = sightings;
        this.counts = counts;
        this.nightly = nightly;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** One page. */
    public void run(OpenConnection open, Job job, Fence fence) {
        DocumentId.Kind kind = DocumentId.Kind.valueOf(job.subject());
        PushRules rules = open.connection().pushRules();
        if (!rules.collections().contains(kind)) {
            fence.within(() -> jobs.done(job));
            return;
        }
        String[] place = job.payload().split(" ", 2);
        Instant run = place[0].isEmpty() ? clock.instant() : Instant.parse(place[0]);
        Optional<String> cursor = place.length == 2 ? Optional.of(place[1]) : Optional.empty();
        LocalDate last = run.atZone(rules.timeZone()).toLocalDate().minusDays(1);
        LocalDate first = first(rules, last);
        Page page = open.shop().list(kind, Optional.of(first), cursor);
        fence.within(() -> {
            List<Sighting> counted = page.sightings().stream()
                    .filter(s -> isWithin(s, first, last, rules.timeZone()))
                    .toList();
            note(open.key(), counted, run);
            if (page.next().isPresent()) {
                jobs.later(job, clock.instant(), 0, run + " " + page.next().get());
            } else {
                finish(open, kind, run, first, last);
                jobs.later(job, nightly.next(open.connection()), 0, "");
            }
        });
    }

    private static LocalDate first(PushRules rules, LocalDate last) {
        LocalDate first = last.minusDays(DAYS - 1L);
        return rules.start().filter(start -> start.isAfter(first)).orElse(first);
    }

    private static boolean isWithin(Sighting seen, LocalDate first, LocalDate last, ZoneId zone) {
        LocalDate day = seen.createdAt().atZone(zone).toLocalDate();
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Also what differs is read again: a change whose webhook was lost, to a document too old for the poll. */
    private void note(ConnectionKey key, List<Sighting> counted, Instant run) {
        sightings.note(key, counted, Via.COUNT);
        counts.listed(key, counted.stream().map(Sighting::id).toList(), run);
    }

    private void finish(OpenConnection open, DocumentId.Kind kind, Instant run, LocalDate first, LocalDate last) {
        ConnectionKey key = open.key();
        ZoneId zone = open.connection().pushRules().timeZone();
        if (!first.isAfter(last)) {
            counts.add(key, kind, run, first, last, zone);
            counts.unlisted(key, kind, run, first, last, zone)
                    .forEach(id -> jobs.add(key, Job.Kind.FETCH, id.toString(), Priority.HISTORY, clock.instant()));
        }
        // What the shop calls and where is seen to once a day too.
        jobs.add(key, Job.Kind.CHECK, Side.SHOP.name(), Priority.HISTORY, clock.instant());
    }
}
