package nl.doorzet.server.connect;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.doorzet.server.account.KeyOwner;
import nl.doorzet.server.account.Vault;
import org.springframework.stereotype.Component;

/**
 * What lets an owner whom the platform has just sent into the pages of that one installation, for an hour. Its number alone, which
 * stands in addresses, lets nobody in.
 */
@Component
public class Passes {
    /** How long a pass is good. */
    public static final Duration LIFE = Duration.ofHours(1);

    private final Vault vault;
    private final Clock clock;

    Passes(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** A new pass, in letters that can stand in a cookie. */
    public String issue(Installation to) {
        String end = Long.toString(clock.instant().plus(LIFE).getEpochSecond());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.seal(KeyOwner.account(to.account()), purpose(to), end));
    }

    /** Whether this pass was given for this installation, less than an hour ago. */
    public boolean admits(Installation to, String pass) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(pass.getBytes(StandardCharsets.ISO_8859_1));
            long end = Long.parseLong(vault.open(KeyOwner.account(to.account()), purpose(to), sealed));
            return clock.instant().isBefore(Instant.ofEpochSecond(end));
        } catch (IllegalArgumentException | Vault.Sealed e) {
            // Made up, or another installation's.
            return false;
        }
    }

    private static String purpose(Installation to) {
        return "pass/" + to.id();
    }
}
