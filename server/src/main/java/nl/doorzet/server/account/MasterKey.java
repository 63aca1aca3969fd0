package nl.doorzet.server.account;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** The installation's own key: 32 random bytes as Base64, from a file or the environment. */
public final class MasterKey {
    private static final int BYTES = 32;

    private MasterKey() {}

    /** A text that is no master key. */
    public static final class Unusable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unusable() {
            super("The master key is not 32 bytes as Base64");
        }
    }

    /** A new one, as text. */
    public static String generate() {
        return Base64.getEncoder().encodeToString(fresh());
    }

    /** Random bytes for a key. */
    static byte[] fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * Ready for use.
     *
     * @throws Unusable if it is none
     */
    static Aead read(String text) throws GeneralSecurityException {
        byte[] key = isGood(text) ? Base64.getDecoder().decode(text) : new byte[0];
        if (key.length != BYTES) {
            throw new Unusable();
        }
        return new AesGcmJce(key);
    }

    /** Whether it can be used. */
    public static boolean isGood(String text) {
        try {
            return Base64.getDecoder().decode(text).length == BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
