package nl.doorzet.server.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of authenticator apps: RFC 6238 with what all of them know, SHA-1, thirty seconds and six digits. That SHA-1 has
 * collisions does not matter to an HMAC.
 */
final class Totp {
    /** As many as RFC 4226 §4 advises. */
    static final int SECRET_BYTES = 20;

    static final int DIGITS = 6;
    static final int SECONDS = 30;
    /** Steps either way by which a telephone's clock may be off. */
    private static final int SKEW = 1;

    private static final int MODULUS = 1_000_000;

    private Totp() {}

    /** The stretch of thirty seconds that it is then, counted since 1970. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The step whose code this is, among those that count now; empty for none. */
    static OptionalLong match(byte[] secret, String code, Instant now) {
        long middle = step(now);
        byte[] entered = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(middle - SKEW, middle + SKEW)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), entered))
                .findFirst();
    }

    /** RFC 4226 §5.3. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.valueOf(MODULUS + number % MODULUS).substring(1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC with SHA-1", e);
        }
    }
}
