package nl.doorzet.server.people;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For whom a passkey is made (WebAuthn's <i>relying party</i>).
 *
 * @param id the host's name
 * @param origin the address that browsers name when they use it: scheme, host and port
 */
public record PasskeyParty(String id, String origin) {
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+|\\[.*]");

    /** The one of this address; empty where its host is a number, for which there are no passkeys. */
    public static Optional<PasskeyParty> of(URI root) {
        return Optional.ofNullable(root.getHost())
                .filter(host -> !NUMBER.matcher(host).matches())
                .map(host -> new PasskeyParty(host, root.getScheme() + "://" + root.getAuthority()));
    }
}
