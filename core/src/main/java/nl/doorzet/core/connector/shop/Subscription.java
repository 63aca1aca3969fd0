package nl.doorzet.core.connector.shop;

import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.doorzet.core.settings.Secret;

/**
 * The events that the shop tells us of.
 *
 * @param address where it calls us
 * @param keys what its signatures are made with, one for each event
 * @param events those that are registered, in the shop's words
 * @param refused those that it would not register, in the shop's words; the poll finds what they would have told
 */
public record Subscription(URI address, List<Secret> keys, Set<String> events, Set<String> refused) {
    public Subscription {
        keys = List.copyOf(keys);
        events = Set.copyOf(events);
        refused = Set.copyOf(refused);
    }
}
