package nl.doorzet.server.pipeline;

import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.WatermarkStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a change of the rules: the shop's lists are looked through from their start, and what is not booked is decided anew. */
@Service
public class Rescan {
    private final WatermarkStore watermarks;
    private final DocumentStore documents;
    private final JobStore jobs;

    Rescan(WatermarkStore watermarks, DocumentStore documents, JobStore jobs) {
        this.watermarks = watermarks;
        this.documents = documents;
        this.jobs = jobs;
    }

    @Transactional
    public void all(ConnectionKey key) {
        jobs.lock(key);
        watermarks.forget(key);
        documents.forgetFingerprints(key);
        jobs.startPollsAgain(key);
    }
}
