package nl.doorzet.server.pipeline;

import java.time.Clock;
import java.util.Optional;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Suggestions;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.server.access.OpenConnection;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.hints.Addresses;
import nl.doorzet.server.hints.SubscriptionStore;
import nl.doorzet.server.lanes.Fence;
import nl.doorzet.server.lanes.Job;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.lanes.Priority;
import nl.doorzet.server.reconcile.Nightly;
import org.springframework.stereotype.Component;

/** Sees whether a side lets us in, and learns what it says of itself. Sets the dots. */
@Component
class Check {
    private final ConnectionStore connections;
    private final Addresses addresses;
    private final SubscriptionStore subscriptions;
    private final Nightly nightly;
    private final JobStore jobs;
    private final Reconsider reconsider;
    private final Clock clock;

    Check(
            ConnectionStore connections,
            Addresses addresses,
            SubscriptionStore subscriptions,
            Nightly nightly,
            JobStore jobs,
            Reconsider reconsider,
            Clock clock) {
        this.connections = connections;
        this.addresses = addresses;
        this.subscriptions = subscriptions;
        this.nightly = nightly;
        this.jobs = jobs;
        this.reconsider = reconsider;
        this.clock = clock;
    }

    void run(OpenConnection open, Job job, Fence fence) {
        switch (Side.valueOf(job.subject())) {
            case SHOP -> shop(open, job, fence);
            case BOOKS -> books(open, job, fence);
        }
    }

    private void shop(OpenConnection open, Job job, Fence fence) {
        ShopProfile profile = open.shop().profile();
        ConnectionKey key = open.key();
        Optional<Subscription> subscription = addresses
                .of(key)
                .map(address ->
                        open.shop().subscribe(address, addresses.below(key).orElseThrow()));
        fence.within(() -> {
            connections.saveProfile(key, profile);
            subscription.ifPresent(s -> subscriptions.save(key, s));
            connections.dot(key, Side.SHOP, open.connection().shop().connected(profile.name(), clock.instant()));
            jobs.done(job);
            nightly.plan(open.connection());
            open.connection()
                    .pushRules()
                    .collections()
                    .forEach(kind -> jobs.add(key, Job.Kind.POLL, kind.name(), Priority.POLL, clock.instant()));
        });
    }

    private void books(OpenConnection open, Job job, Fence fence) {
        String name = open.books().name();
        BookingRules rules = open.connection().bookingRules();
        BookingRules suggested = Suggestions.in(rules, open.booksInfo().capabilities(), open.books()::choices);
        fence.within(() -> {
            // What a person saved while the books were asked counts.
            if (!suggested.equals(rules) && isUnchanged(open.connection())) {
                connections.saveBookingRules(open.key(), suggested);
                reconsider.after(open.key(), rules, suggested);
            }
            connections.dot(open.key(), Side.BOOKS, open.connection().books().connected(name, clock.instant()));
            jobs.done(job);
        });
    }

    private boolean isUnchanged(Connection connection) {
        return connections.get(connection.key()).version().equals(connection.version());
    }
}
