package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.intake.Sightings;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.ledger.WatermarkStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks through one of the shop's lists, a page a time, and makes a fetch of everything new or different. */
@Component
class Poll {
    /** How far back each poll looks again: clocks differ, and lists show documents late. */
    private static final Duration OVERLAP = Duration.ofDays(2);

    private final ConnectionStore connections;
    private final Sightings sightings;
    private final WatermarkStore watermarks;
    private final JobStore jobs;
    private final Clock clock;
    private final Duration interval;

    Poll(
            ConnectionStore connections,
            Sightings sightings,
            WatermarkStore watermarks,
            JobStore jobs,
            Clock clock,
            @Value("${doorzet.poll:PT5M}") Duration interval) {
        this.connections = connections;
        this.sightings = sightings;
        this.watermarks = watermarks;
        this.jobs = jobs;
        this.clock = clock;
        this.interval = interval;
    }

    void run(OpenConnection open, Job job, Fence fence) {
        DocumentId.Kind kind = DocumentId.Kind.valueOf(job.subject());
        PushRules rules = open.connection().pushRules();
        if (!rules.collections().contains(kind)) {
            fence.within(() -> jobs.done(job));
            return;
        }
        Optional<String> cursor = Optional.of(job.payload()).filter(c -> !c.isEmpty());
        Page page = open.shop().list(kind, since(open.key(), kind, rules), cursor);
        fence.within(() -> {
            if (jobs.isAskedAgain(job)) {
                // The rules changed while the page was read: it may be one of the wrong list.
                return;
            }
            sightings.note(open.key(), page.sightings(), Via.POLL);
            connections.dot(open.key(), Side.SHOP, open.connection().shop().alive(clock.instant()));
            newest(page)
                    // An empty list says that there is nothing until now: an earlier start shall not be looked through
                    // again.
                    .or(() -> cursor.isEmpty() ? Optional.of(clock.instant()) : Optional.empty())
                    .ifPresent(newest -> watermarks.raise(open.key(), kind, notLaterThan(clock.instant(), newest)));
            Instant next =
                    page.next().isPresent() ? clock.instant() : clock.instant().plus(interval);
            jobs.later(job, next, 0, page.next().orElse(""));
        });
    }

    private static Optional<Instant> newest(Page page) {
        return page.sightings().stream().map(Sighting::createdAt).max(Comparator.naturalOrder());
    }

    /** One document dated in the future must not hide those made until then. */
    private static Instant notLaterThan(Instant now, Instant newest) {
        return newest.isAfter(now) ? now : newest;
    }

    private Optional<LocalDate> since(ConnectionKey key, DocumentId.Kind kind, PushRules rules) {
        return watermarks
                .newest(key, kind)
                .map(newest -> newest.minus(OVERLAP).atZone(ZoneOffset.UTC).toLocalDate())
                .or(rules::start);
    }
}
