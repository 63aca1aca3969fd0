package nl.doorzet.simulators.ccvshop;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hash that signs requests, answers and webhooks (reference ccv-shop §3 [D,V], §8 and §10 [E]). */
final class Signature {
    private static final String ALGORITHM = "HmacSHA512";

    private Signature() {}

    /** HMAC-SHA512 in lower-case hex over the parts joined by a bar. */
    static String of(String key, String... parts) {
        return HexFormat.of().formatHex(hash(key, String.join("|", parts)));
    }

    /** Whether a hash is right, in constant time; upper-case hex is wrong. */
    static boolean matches(String hash, String key, String... parts) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.UTF_8), of(key, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Signing failed: this Java has no " + ALGORITHM + "; run on one that has", e);
        }
    }
}
