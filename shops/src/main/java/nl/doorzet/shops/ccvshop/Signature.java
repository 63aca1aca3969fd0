package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.doorzet.core.settings.Secret;

/** HMAC-SHA512 in lower-case hex over parts joined by a bar (reference ccv-shop §3 [D,V]). */
record Signature(String publicKey, Secret secretKey) {
    private static final String ALGORITHM = "HmacSHA512";

    /**
     * Signs a request, or an answer to it.
     *
     * @param target path and query of the request, exactly as sent
     * @param body the raw bytes: of the request, or of the answer
     * @param date the very text of the x-date header that goes with them
     */
    String of(String method, String target, byte[] body, String date) {
        return hex(
                secretKey,
                publicKey.getBytes(UTF_8),
                method.getBytes(UTF_8),
                target.getBytes(UTF_8),
                body,
                date.getBytes(UTF_8));
    }

    /** Takes the same time wherever the difference is. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    static String hex(Secret key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.value().getBytes(UTF_8), ALGORITHM));
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    mac.update((byte) '|');
                }
                mac.update(parts[i]);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
