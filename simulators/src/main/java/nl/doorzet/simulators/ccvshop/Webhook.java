package nl.doorzet.simulators.ccvshop;

import java.time.Instant;

/** A registered webhook; the key is the shop's and signs its deliveries. */
record Webhook(long id, Instant createDate, String event, String address, String key, boolean active) {
    Webhook with(String newAddress, boolean newActive) {
        return new Webhook(id, createDate, event, newAddress, key, newActive);
    }
}
