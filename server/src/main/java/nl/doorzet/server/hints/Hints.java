package nl.doorzet.server.hints;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import nl.doorzet.core.connector.shop.Hint;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.ledger.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the shop's calls. The caller is answered as soon as the hint is kept; what follows from it, which takes the lane's lock,
 * is done after that. The document is read, and the shop's lists are looked through sooner: whatever anyone who has the address
 * sends, only what the shop's own API says is added.
 */
@Service
public class Hints {
    private static final Logger LOG = LoggerFactory.getLogger(Hints.class);

    /** What became of a call. */
    public enum Taken {
        KEPT,
        /** Its signature does not fit. */
        REFUSED,
        /** No connection has this address. */
        UNKNOWN
    }

    private final ConnectionStore connections;
    private final Opener opener;
    private final HintStore hints;
    private final SubscriptionStore subscriptions;
    private final DocumentStore documents;
    private final JobStore jobs;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ExecutorService afterwards =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("hints").factory());

    Hints(
            ConnectionStore connections,
            Opener opener,
            HintStore hints,
            SubscriptionStore subscriptions,
            DocumentStore documents,
            JobStore jobs,
            TransactionTemplate transactions,
            Clock clock) {
        this.connections = connections;
        this.opener = opener;
        this.hints = hints;
        this.subscriptions = subscriptions;
        this.documents = documents;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes one call to the address that ends with this token. */
    public Taken receive(String token, Message message) {
        Optional<ConnectionKey> found = hints.connection(token);
        if (found.isEmpty()) {
            return Taken.UNKNOWN;
        }
        ConnectionKey key = found.get();
        Hint hint = read(key, message);
        if (hint.seal() == Hint.Seal.FALSE) {
            LOG.warn("A call to the webhook address of {} is refused: its signature does not fit", key);
            hints.refused(key);
            return Taken.REFUSED;
        }
        hints.keep(key, hint.subject());
        later(key);
        return Taken.KEPT;
    }

    /** One for a connection that cannot be opened here says nothing; its shop's lists are looked through. */
    private Hint read(ConnectionKey key, Message message) {
        return opener.open(connections.get(key))
                .flatMap(open -> subscriptions.find(key).map(s -> open.shop().hint(message, s)))
                .orElse(new Hint(Optional.empty(), Hint.Seal.ABSENT));
    }

    private void later(ConnectionKey key) {
        try {
            afterwards.execute(() -> follow(key));
        } catch (RejectedExecutionException e) {
            // This node is stopping; the hint is kept, and is followed by another one or after the start.
            LOG.debug("A hint for {} waits for the next start", key);
        }
    }

    /** Makes jobs of what waits. */
    void follow(ConnectionKey key) {
        transactions.executeWithoutResult(status -> {
            jobs.lock(key);
            List<Optional<DocumentId>> told = hints.take(key);
            Set<DocumentId.Kind> lists = EnumSet.noneOf(DocumentId.Kind.class);
            Connection connection = connections.get(key);
            for (Optional<DocumentId> subject : told) {
                List<DocumentId> known =
                        subject.map(id -> documents.concernedBy(key, id)).orElse(List.of());
                known.forEach(id -> jobs.add(key, Job.Kind.FETCH, id.toString(), Priority.TODAY, clock.instant()));
                if (known.isEmpty() || subject.filter(known::contains).isEmpty()) {
                    Set<DocumentId.Kind> wanted = connection.pushRules().collections();
                    lists.addAll(wanted);
                    // Its list may not show it any more: an order has the date of its basket, which may be old.
                    subject.filter(id -> wanted.contains(id.kind()))
                            .ifPresent(id ->
                                    jobs.add(key, Job.Kind.FETCH, id.toString(), Priority.TODAY, clock.instant()));
                }
            }
            lists.forEach(kind -> jobs.add(key, Job.Kind.POLL, kind.name(), Priority.POLL, clock.instant()));
        });
    }

    /** What a node left when it ended between answering and following. */
    @Scheduled(fixedDelayString = "${doorzet.sweep:PT15S}", initialDelayString = "${doorzet.sweep:PT15S}")
    void leftOver() {
        hints.waiting().forEach(this::follow);
        hints.tidy();
    }

    @PreDestroy
    void stop() {
        afterwards.shutdown();
    }
}
