package nl.doorzet.simulators.ccvshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The registered webhooks. Keys follow from the ids, so they are the same each time. */
final class Webhooks {
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(60_000);
    private final Map<Long, Webhook> registered = new ConcurrentSkipListMap<>();

    Webhooks(Clock clock) {
        this.clock = clock;
    }

    Webhook register(String event, String address, boolean active) {
        long id = ids.incrementAndGet();
        String key = "wk_" + Signature.of("webhooks", String.valueOf(id)).substring(0, 24);
        return save(new Webhook(id, clock.instant(), event, address, key, active));
    }

    Webhook save(Webhook webhook) {
        registered.put(webhook.id(), webhook);
        return webhook;
    }

    void remove(long id) {
        registered.remove(id);
    }

    Optional<Webhook> find(long id) {
        return Optional.ofNullable(registered.get(id));
    }

    List<Webhook> all() {
        return List.copyOf(registered.values());
    }

    List<Webhook> activeFor(String event) {
        return registered.values().stream()
                .filter(webhook -> webhook.active() && webhook.event().equals(event))
                .toList();
    }
}
