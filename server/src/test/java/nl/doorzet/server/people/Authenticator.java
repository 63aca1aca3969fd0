package nl.doorzet.server.people;

import java.time.Instant;

/** What an authenticator app shows. */
public record Authenticator(String secret) {
    /** The code of so many steps after (or before) the one that it is then. */
    public String code(Instant now, int later) {
        return Totp.code(Base32.decode(secret.replace(" ", "")), Totp.step(now) + later);
    }
}
