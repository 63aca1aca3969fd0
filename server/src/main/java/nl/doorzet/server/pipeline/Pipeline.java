package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.util.Optional;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.PushPolicy;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.access.Recorder;
import nl.doorzet.server.access.RightfulHttp;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.backfill.Listing;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Work;
import nl.doorzet.server.reconcile.Count;
import org.springframework.stereotype.Component;

/**
 * The way of a document, on one page: the shop's lists give sightings, a sighting is read whole and kept as a snapshot; the
 * newest snapshot is decided on, translated and delivered. Each arrow is a job, so each step can be interrupted anywhere.
 *
 * <pre>
 *   poll ──► fetch ──► snapshot ──► push:  clear ──► decide ──► translate ──► deliver ──► ledger
 * </pre>
 */
@Component
class Pipeline implements Work {
    private final ConnectionStore connections;
    private final Opener opener;
    private final Check check;
    private final Poll poll;
    private final Fetch fetch;
    private final Subjects subjects;
    private final Deliver deliver;
    private final Verdicts verdicts;
    private final Payment payment;
    private final Listing backfill;
    private final Count count;
    private final Bulk bulk;
    private final Trouble trouble;
    private final JobStore jobs;
    private final Clock clock;

    Pipeline(
            ConnectionStore connections,
            Opener opener,
            Check check,
            Poll poll,
            Fetch fetch,
            Subjects subjects,
            Deliver deliver,
            Verdicts verdicts,
            Payment payment,
            Listing backfill,
            Count count,
            Bulk bulk,
            Trouble trouble,
            JobStore jobs,
            Clock clock) {
        this.connections = connections;
        this.opener = opener;
        this.check = check;
        this.poll = poll;
        this.fetch = fetch;
        this.subjects = subjects;
        this.deliver = deliver;
        this.verdicts = verdicts;
        this.payment = payment;
        this.backfill = backfill;
        this.count = count;
        this.bulk = bulk;
        this.trouble = trouble;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public boolean knows(ConnectionKey key) {
        return opener.knows(key);
    }

    @Override
    public void run(Job job, Fence fence) {
        if (job.kind() == Job.Kind.CHECK) {
            opener.forget(job.connection());
        }
        ScopedValue.where(Recorder.SUBJECT, job.subject())
                .where(RightfulHttp.RIGHT, fence::verify)
                .run(() -> trouble.guard(job, fence, () -> {
                    OpenConnection open =
                            opener.open(connections.get(job.connection())).orElseThrow();
                    switch (job.kind()) {
                        case CHECK -> check.run(open, job, fence);
                        case POLL -> poll.run(open, job, fence);
                        case FETCH -> fetch.run(open, job, fence);
                        case PUSH -> push(open, job, fence);
                        case BACKFILL -> backfill.run(open, job, fence);
                        case COUNT -> count.run(open, job, fence);
                        case BULK -> bulk.run(job, fence);
                    }
                }));
    }

    private void push(OpenConnection open, Job job, Fence fence) {
        Optional<Subject> found = subjects.of(open.key(), job);
        if (found.isEmpty() || found.get().isBooked()) {
            fence.within(() -> jobs.done(job));
            return;
        }
        Subject subject = found.get();
        if (!deliver.clear(open, subject, fence)) {
            return;
        }
        if (subject.isStale(clock.instant())) {
            // Its order may have been deleted meanwhile (rule D5): the shop is asked again first.
            fence.within(() -> {
                jobs.add(open.key(), Job.Kind.FETCH, job.subject(), job.priority(), clock.instant());
                jobs.done(job);
            });
            return;
        }
        if (subject.isGone()) {
            verdicts.record(open, subject, new Decision.Skip(SkipReason.ORDER_DELETED), fence);
            return;
        }
        try {
            SalesDocument content = open.shop().parse(subject.raw());
            bring(open, subject, payment.of(open.connection(), content), fence);
        } catch (UnreadableDocument e) {
            verdicts.record(subject, e, fence);
        }
    }

    private void bring(OpenConnection open, Subject subject, SalesDocument content, Fence fence) {
        Decision decision =
                PushPolicy.decide(content, open.connection().pushRules(), subjects.history(open.key(), subject));
        if (!(decision instanceof Decision.Push)) {
            verdicts.record(open, subject, decision, fence);
            return;
        }
        Translation translation = Bookkeeper.translate(
                content, open.connection().bookingRules(), subjects.context(open, subject, content.sale()));
        switch (translation) {
            case Translation.NotYet(var reason) -> verdicts.record(open, subject, new Decision.Wait(reason), fence);
            case Translation.Untranslatable no -> verdicts.record(subject, no, fence);
            case Translation.Translated yes -> deliver.book(open, subject, yes, fence);
        }
    }
}
