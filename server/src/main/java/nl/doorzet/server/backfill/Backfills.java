package nl.doorzet.server.backfill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an owner can do with a backfill. */
@Service
public class Backfills {
    private final BackfillStore backfills;
    private final ConnectionStore connections;
    private final JobStore jobs;
    private final Clock clock;

    Backfills(BackfillStore backfills, ConnectionStore connections, JobStore jobs, Clock clock) {
        this.backfills = backfills;
        this.connections = connections;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How the connection's backfill stands; empty where there never was one. */
    public Optional<Backfill> find(ConnectionKey key) {
        return backfills.find(key, jobs.history(key));
    }

    /** Looks through the shop's lists for what was made since that day. Books nothing. An earlier one that is done is forgotten. */
    @Transactional
    public void look(ConnectionKey key, LocalDate from, String who) {
        jobs.lock(key);
        if (find(key).filter(b -> b.state() == Backfill.State.RUNNING).isPresent()) {
            return;
        }
        backfills.begin(key, from, who);
        jobs.restHistory(key, false);
        go(key);
    }

    /** Takes up what was found. The connection's start moves to its first day, or those documents would be left out. */
    @Transactional
    public void start(ConnectionKey key) {
        jobs.lock(key);
        Optional<Backfill> ready = find(key).filter(b -> b.state() == Backfill.State.READY);
        if (ready.isEmpty()) {
            return;
        }
        PushRules rules = connections.get(key).pushRules();
        if (rules.start().filter(day -> day.isAfter(ready.get().from())).isPresent()) {
            connections.savePushRules(key, rules.startingAt(ready.get().from()));
        }
        backfills.state(key, Backfill.State.RUNNING);
        go(key);
    }

    @Transactional
    public void pause(ConnectionKey key) {
        change(key, Backfill.State.RUNNING, Backfill.State.PAUSED, true);
    }

    @Transactional
    public void resume(ConnectionKey key) {
        change(key, Backfill.State.PAUSED, Backfill.State.RUNNING, false);
    }

    /** Forgets what was found and not taken up. What was taken up stays. */
    @Transactional
    public void drop(ConnectionKey key) {
        jobs.lock(key);
        backfills.remove(key);
        jobs.restHistory(key, false);
        go(key);
    }

    private void change(ConnectionKey key, Backfill.State from, Backfill.State to, boolean rests) {
        jobs.lock(key);
        if (find(key).filter(b -> b.state() == from).isPresent()) {
            backfills.state(key, to);
            jobs.restHistory(key, rests);
            go(key);
        }
    }

    private void go(ConnectionKey key) {
        jobs.add(key, Job.Kind.BACKFILL, "", Priority.MORE_BACKFILL, clock.instant());
    }
}
