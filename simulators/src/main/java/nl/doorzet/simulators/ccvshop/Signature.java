package nl.doorzet.simulators.ccvshop;

import java.io.ByteArrayOutputStream;
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
        return of(key, String.join("|", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a request or an answer: the body counts as the bytes that travel. */
    static String of(String key, String publicKey, String method, String uri, byte[] body, String date) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes((publicKey + "|" + method + "|" + uri + "|").getBytes(StandardCharsets.UTF_8));
        text.writeBytes(body);
        text.writeBytes(("|" + date).getBytes(StandardCharsets.UTF_8));
        return of(key, text.toByteArray());
    }

    /** Whether two hashes are the same, in constant time; upper-case hex is another. */
    static boolean same(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(String key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Signing failed: this Java has no " + ALGORITHM + "; run on one that has", e);
        }
    }
}
