package nl.doorzet.core.connector.shop;

import java.net.URI;
import java.util.Map;

/**
 * How a shop's owner connects us from the platform's own app store, without copying keys. Makes no call: the platform and the
 * owner's browser call us, and everything is believed only with its signature.
 */
public interface AppStore {
    /**
     * The platform hands over a shop's keys. It may do so again, with new keys for the same shop.
     *
     * @param own the address that was called, as it is registered with the platform
     * @throws NotSigned if it does not come from the platform
     * @throws UnreadableDocument if it is signed and yet not what the platform promises
     */
    Grant handshake(URI own, Message message);

    /**
     * The owner's browser arrives, to install or to edit.
     *
     * @param query decoded
     * @throws NotSigned if the platform did not send it
     */
    Arrival arrival(URI own, Map<String, String> query);

    /**
     * The owner removed us; the keys are dead from now on.
     *
     * @return the key that {@link Grant#key()} was
     * @throws NotSigned if it does not come from the platform
     */
    String uninstall(URI own, Message message);

    /**
     * What the platform handed over.
     *
     * @param key tells installs apart; stands in every later call
     * @param shop the shop's address; the same shop has the same, also with new keys
     * @param settings what {@link ShopConnector#open} takes, as its form reads it
     * @param returnTo where the owner's browser goes when the set-up is done; within the platform
     */
    record Grant(String key, URI shop, Map<String, String> settings, URI returnTo) {
        public Grant {
            settings = Map.copyOf(settings);
        }
    }

    /**
     * An owner who stands at the door.
     *
     * @param key that of {@link Grant}
     * @param language two letters
     */
    record Arrival(String key, String language) {}

    /** A call that the platform did not sign. The message says what was missing, without secrets. */
    final class NotSigned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotSigned(String message) {
            super(message);
        }
    }
}
