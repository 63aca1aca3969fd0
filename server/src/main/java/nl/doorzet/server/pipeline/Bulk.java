package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person asks for everything that a filter finds. The lane does it in pieces, from the newest to the oldest, so that it
 * may be any number, survives a restart, and lets what it brings about go first.
 */
@Component
public class Bulk {
    private static final int PIECE = 200;

    private final Actions actions;
    private final DocumentQueries documents;
    private final JobStore jobs;
    private final JsonMapper json;
    private final Clock clock;

    Bulk(Actions actions, DocumentQueries documents, JobStore jobs, JsonMapper json, Clock clock) {
        this.actions = actions;
        this.documents = documents;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    /** What is done with each of them. */
    public enum Ask {
        RETRY,
        IGNORE
    }

    /**
     * What was asked.
     *
     * @param note why they are left out
     * @param filter of what is left to do: its position moves on
     */
    public record Order(Ask ask, String who, String note, DocumentFilter filter) {
        private Order after(Document last) {
            return new Order(ask, who, note, filter.after(last));
        }
    }

    /** Puts it on the list. What the shop makes from now on is not concerned. */
    public void ask(ConnectionKey key, Order order) {
        jobs.add(
                key,
                Job.Kind.BULK,
                UUID.randomUUID().toString(),
                json.writeValueAsString(order),
                Priority.ASKED,
                clock.instant());
    }

    void run(Job job, Fence fence) {
        Order order = json.readValue(job.payload(), Order.class);
        fence.within(() -> {
            List<Document> some = documents.list(job.connection(), order.filter(), PIECE);
            some.forEach(document -> carryOut(job.connection(), order, document));
            if (some.size() < PIECE) {
                jobs.done(job);
            } else {
                jobs.later(job, clock.instant(), 0, json.writeValueAsString(order.after(some.getLast())));
            }
        });
    }

    private void carryOut(ConnectionKey key, Order order, Document document) {
        try {
            switch (order.ask()) {
                case RETRY -> actions.retry(key, document.id(), order.who(), false);
                case IGNORE -> actions.ignore(key, document.id(), order.who(), order.note());
            }
        } catch (Actions.NotPossible e) {
            // In the books, or nobody knows yet: it stays as it is.
        }
    }
}
