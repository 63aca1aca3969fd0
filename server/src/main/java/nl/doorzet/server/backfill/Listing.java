package nl.doorzet.server.backfill;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.intake.Sightings;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import org.springframework.stereotype.Component;

/**
 * A backfill's steps: first all pages of the shop's lists, then what they showed, a handful at a time. Its jobs come after all
 * others of the connection, so today's sales overtake it.
 */
@Component
public class Listing {
    private static final int HANDFUL = 50;
    /** With so many under way, because the books take nothing for example, no more are taken up. */
    private static final int ENOUGH = 200;

    private static final Duration BREATH = Duration.ofSeconds(30);

    private final BackfillStore backfills;
    private final Sightings sightings;
    private final JobStore jobs;
    private final Clock clock;

    Listing(BackfillStore backfills, Sightings sightings, JobStore jobs, Clock clock) {
        this.backfills = backfills;
        this.sightings = sightings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** One step. */
    public void run(OpenConnection open, Job job, Fence fence) {
        Optional<Backfill> backfill = backfills.find(open.key(), 0);
        if (backfill.isEmpty()) {
            fence.within(() -> jobs.done(job));
            return;
        }
        switch (backfill.get().state()) {
            case LISTING -> list(open, backfill.get().from(), job, fence);
            case RUNNING -> fence.within(() -> take(open.key(), job));
            case READY, PAUSED, DONE -> fence.within(() -> jobs.done(job));
        }
    }

    /** The job's payload is the list's name and its cursor. */
    private void list(OpenConnection open, LocalDate from, Job job, Fence fence) {
        List<DocumentId.Kind> kinds =
                new ArrayList<>(open.connection().pushRules().collections());
        String[] place = job.payload().split(" ", 2);
        DocumentId.Kind kind = place[0].isEmpty() ? kinds.getFirst() : DocumentId.Kind.valueOf(place[0]);
        Optional<String> cursor = place.length == 2 ? Optional.of(place[1]) : Optional.empty();
        Page page = open.shop().list(kind, Optional.of(from), cursor);
        int next = kinds.indexOf(kind) + 1;
        fence.within(() -> {
            if (jobs.isAskedAgain(job)) {
                return;
            }
            backfills.keep(open.key(), page.sightings());
            if (page.next().isPresent()) {
                jobs.later(
                        job, clock.instant(), 0, kind.name() + " " + page.next().get());
            } else if (next < kinds.size()) {
                jobs.later(job, clock.instant(), 0, kinds.get(next).name());
            } else {
                backfills.state(open.key(), Backfill.State.READY);
                jobs.done(job);
            }
        });
    }

    private void take(ConnectionKey key, Job job) {
        int underWay = jobs.history(key);
        List<Sighting> items = underWay < ENOUGH ? backfills.next(key, HANDFUL) : List.of();
        if (items.isEmpty() && underWay == 0) {
            backfills.state(key, Backfill.State.DONE);
            jobs.done(job);
            return;
        }
        sightings.note(key, items, Via.BACKFILL);
        backfills.taken(key, items);
        jobs.later(job, items.isEmpty() ? clock.instant().plus(BREATH) : clock.instant(), 0, "");
    }
}
