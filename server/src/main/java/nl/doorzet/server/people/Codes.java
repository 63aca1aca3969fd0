package nl.doorzet.server.people;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess: 256 random bits, in letters that can stand in addresses and cookies. */
final class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
