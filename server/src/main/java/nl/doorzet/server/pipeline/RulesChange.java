package nl.doorzet.server.pipeline;

import java.util.List;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.server.account.AuditStore;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.lanes.JobStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person changes a connection's rules: saved, written down, and everything that is not booked decided anew; or none of it. */
@Service
public class RulesChange {
    private final ConnectionStore connections;
    private final AuditStore audit;
    private final Rescan rescan;
    private final Reconsider reconsider;
    private final JobStore jobs;

    RulesChange(ConnectionStore connections, AuditStore audit, Rescan rescan, Reconsider reconsider, JobStore jobs) {
        this.connections = connections;
        this.audit = audit;
        this.rescan = rescan;
        this.reconsider = reconsider;
        this.jobs = jobs;
    }

    /**
     * Puts these rules in place of those that the person saw.
     *
     * @param seen the {@link Connection#version()} that the person saw
     * @return what changed; nothing if they are the same
     * @throws Overtaken if others are in force than the person saw
     */
    @Transactional
    public List<Change> save(ConnectionKey key, String seen, PushRules push, BookingRules booking, String who) {
        jobs.lock(key);
        Connection before = connections.get(key);
        if (!before.version().equals(seen)) {
            throw new Overtaken();
        }
        connections.savePushRules(key, push);
        connections.saveBookingRules(key, booking);
        List<Change> changes = Change.between(before, connections.get(key));
        if (!changes.isEmpty()) {
            audit.record(key, who, changes);
            rescan.all(key);
            reconsider.after(key, before.bookingRules(), booking);
        }
        return changes;
    }

    /** Somebody else, or what the books suggested, has changed the rules meanwhile. */
    public static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
