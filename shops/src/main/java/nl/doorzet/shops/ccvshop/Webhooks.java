package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.shops.ccvshop.WebhookCalls.Registration;

/** What the shop is asked to tell us of (reference ccv-shop §8). Each event has a registration, and a key, of its own. */
record Webhooks(CcvShopClient client) {
    private static final List<String> KNOWN = List.of(
            "orders.created",
            "orders.updated.ispaid",
            "orders.updated.status",
            "orders.deleted",
            "invoices.updated.status");

    /** There is no evidence that these exist. Where the shop does not know them, the poll finds new invoices. */
    private static final List<String> TRIED = List.of("invoices.created", "invoices.deleted");

    private static final List<String> ALL =
            Stream.concat(KNOWN.stream(), TRIED.stream()).toList();

    Subscription subscribe(URI address, URI ours) {
        try {
            return registered(address, ours);
        } catch (NoAccess e) {
            // A key that may not use webhooks can still read the shop. One that is not accepted at all fails here.
            new Permissions(client).readable();
            return new Subscription(address, List.of(), Set.of(), Set.copyOf(ALL));
        }
    }

    void unsubscribe(URI ours) {
        try {
            own(ours).forEach(calls()::remove);
        } catch (NoAccess e) {
            // Who may not use webhooks has none there.
            new Permissions(client).readable();
        }
    }

    private Subscription registered(URI address, URI ours) {
        Map<String, Registration> kept = tidied(address, ours);
        if (kept.size() < ALL.size()) {
            KNOWN.stream().filter(e -> !kept.containsKey(e)).forEach(e -> calls().register(e, address));
            TRIED.stream().filter(e -> !kept.containsKey(e)).forEach(e -> calls().tryToRegister(e, address));
            // Read again: a registration may be answered without a body, and so without its key (§4.3).
            kept.putAll(exact(address, own(ours)));
        }
        Set<String> refused = new LinkedHashSet<>(ALL);
        refused.removeAll(kept.keySet());
        List<Secret> keys = kept.values().stream()
                .map(Registration::key)
                .filter(key -> !key.value().isEmpty())
                .toList();
        return new Subscription(address, keys, kept.keySet(), refused);
    }

    /** What may stay, active from now on; all else of ours is removed: they pile up otherwise (§11 [O]). */
    private Map<String, Registration> tidied(URI address, URI ours) {
        List<Registration> found = own(ours);
        Map<String, Registration> kept = exact(address, found);
        List<Registration> others = new ArrayList<>(found);
        others.removeAll(kept.values());
        others.forEach(calls()::remove);
        kept.values().stream().filter(r -> !r.active()).forEach(calls()::activate);
        return kept;
    }

    private static Map<String, Registration> exact(URI address, List<Registration> found) {
        Map<String, Registration> byEvent = new LinkedHashMap<>();
        found.stream()
                .filter(r -> r.address().equals(address.toString()) && ALL.contains(r.event()))
                .forEach(r -> byEvent.putIfAbsent(r.event(), r));
        return byEvent;
    }

    private List<Registration> own(URI ours) {
        return calls().list().stream()
                .filter(r -> isBelow(r.address(), ours.toString()))
                .toList();
    }

    private WebhookCalls calls() {
        return new WebhookCalls(client);
    }

    /** Whole parts of the path count: {@code /hook} is not the beginning of {@code /hooks}. */
    static boolean isBelow(String address, String ours) {
        if (!address.startsWith(ours)) {
            return false;
        }
        String rest = address.substring(ours.length());
        return rest.isEmpty() || ours.endsWith("/") || rest.startsWith("/") || rest.startsWith("?");
    }
}
