package nl.doorzet.server.account;

import java.time.Instant;
import java.util.List;

/** What somebody changed at one moment. */
public record Audit(Instant at, String who, List<Change> changes) {
    public Audit {
        changes = List.copyOf(changes);
    }
}
