package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.doorzet.core.booking.Bookkeeper;
import nl.doorzet.core.booking.Translation;
import nl.doorzet.core.rules.Decision;
import nl.doorzet.core.rules.PushPolicy;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.access.Recorder;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Work;
import org.springframework.stereotype.Component;

/**
 * The way of a document, on one page: the shop's list gives sightings, a sighting is read whole and kept as a snapshot; the
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
        this.trouble = trouble;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void run(Job job, Fence fence) {
        Optional<OpenConnection> open = opener.open(connections.get(job.connection()));
        if (open.isEmpty()) {
            // Not declared any more: its jobs stay, and go on when it is declared again.
            fence.within(
                    () -> jobs.later(job, clock.instant().plus(Duration.ofHours(1)), job.attempts(), job.payload()));
            return;
        }
        ScopedValue.where(Recorder.SUBJECT, job.subject())
                .run(() -> trouble.guard(job, fence, () -> {
                    switch (job.kind()) {
                        case CHECK -> check.run(open.get(), job, fence);
                        case POLL -> poll.run(open.get(), job, fence);
                        case FETCH -> fetch.run(open.get(), job, fence);
                        case PUSH -> push(open.get(), job, fence);
                    }
                }));
    }

    private void push(OpenConnection open, Job job, Fence fence) {
        Optional<Subject> found = subjects.of(open, job);
        if (found.isEmpty() || found.get().isBooked()) {
            fence.within(() -> jobs.done(job));
            return;
        }
        Subject subject = found.get();
        if (!deliver.clear(open, subject, fence)) {
            return;
        }
        Decision decision = PushPolicy.decide(
                subject.content(), open.connection().pushRules(), subjects.history(open.key(), subject));
        if (!(decision instanceof Decision.Push)) {
            verdicts.record(open, subject, decision, fence);
            return;
        }
        Translation translation = Bookkeeper.translate(
                subject.content(), open.connection().bookingRules(), subjects.context(open, subject));
        switch (translation) {
            case Translation.Untranslatable no -> verdicts.record(subject, no, fence);
            case Translation.Translated yes -> deliver.book(open, subject, yes, fence);
        }
    }
}
