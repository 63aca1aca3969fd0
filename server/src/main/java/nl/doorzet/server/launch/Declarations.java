package nl.doorzet.server.launch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.account.AuditStore;
import nl.doorzet.server.account.Change;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Digest;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Lanes;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.people.MembershipStore;
import nl.doorzet.server.pipeline.Reconsider;
import nl.doorzet.server.pipeline.Rescan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts declared connections into service: all of them, or none when anything is wrong. */
@Component
public class Declarations {
    private final Connectors connectors;
    private final ConnectionStore connections;
    private final Credentials credentials;
    private final Lanes lanes;
    private final JobStore jobs;
    private final Rescan rescan;
    private final AuditStore audit;
    private final Reconsider reconsider;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final MembershipStore memberships;

    Declarations(
            Connectors connectors,
            ConnectionStore connections,
            Credentials credentials,
            Lanes lanes,
            JobStore jobs,
            Rescan rescan,
            AuditStore audit,
            Reconsider reconsider,
            TransactionTemplate transactions,
            Clock clock,
            MembershipStore memberships) {
        this.connectors = connectors;
        this.connections = connections;
        this.credentials = credentials;
        this.lanes = lanes;
        this.jobs = jobs;
        this.rescan = rescan;
        this.audit = audit;
        this.reconsider = reconsider;
        this.transactions = transactions;
        this.clock = clock;
        this.memberships = memberships;
    }

    /**
     * Checks everything, then puts it into service.
     *
     * @throws Refusal with everything that is wrong
     */
    public List<ConnectionKey> apply(Declaration declaration) {
        List<DeclarationCheck.Checked> checked = new DeclarationCheck(connectors).all(declaration.connections());
        UUID account = connections.account(declaration.account());
        memberships.adopt(account);
        return checked.stream().map(c -> start(account, c)).toList();
    }

    /**
     * In one transaction: newly declared rules are without what the books suggested, and nothing may be pushed with them before
     * the check has asked for suggestions again.
     */
    private ConnectionKey start(UUID account, DeclarationCheck.Checked c) {
        return transactions.execute(status -> {
            Declared declared = c.declared();
            Optional<Connection> before = connections.find(account, declared.name());
            before.ifPresent(known -> jobs.lock(known.key()));
            ConnectionKey key = connections.declare(
                    account,
                    declared.name(),
                    declared.shopSystem(),
                    declared.booksSystem(),
                    c.push(),
                    c.booking(),
                    digest(declared));
            credentials.declare(key, c.credentials());
            lanes.open(key);
            before.ifPresent(known -> changed(known, connections.get(key)));
            for (Side side : Side.values()) {
                jobs.add(key, Job.Kind.CHECK, side.name(), Priority.CHECK, clock.instant());
            }
            return key;
        });
    }

    private void changed(Connection before, Connection after) {
        audit.record(after.key(), AuditStore.FILE, Change.between(before, after));
        if (!before.pushRules().equals(after.pushRules())) {
            rescan.all(after.key());
        }
        reconsider.after(after.key(), before.bookingRules(), after.bookingRules());
    }

    /** Other books have other accounts and codes, so they count as other rules. Credentials may be renewed without. */
    private static String digest(Declared declared) {
        return Digest.of(String.join(
                "\n",
                declared.booksSystem(),
                DeclarationCheck.texts(declared.push()).toString(),
                DeclarationCheck.texts(declared.booking()).toString()));
    }
}
