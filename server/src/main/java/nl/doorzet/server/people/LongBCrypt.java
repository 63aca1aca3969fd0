package nl.doorzet.server.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** bcrypt of any length: it takes 72 bytes and no zero among them, so it gets the 64 letters of a SHA-384 in Base64. */
final class LongBCrypt implements PasswordEncoder {
    static final String NAME = "bcrypt-sha384";

    private final BCryptPasswordEncoder bcrypt;

    /** Rounds as a power of two. */
    LongBCrypt(int cost) {
        this.bcrypt = new BCryptPasswordEncoder(cost);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : bcrypt.encode(shrink(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return password != null && bcrypt.matches(shrink(password), hash);
    }

    private static String shrink(CharSequence password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384")
                    .digest(password.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-384", e);
        }
    }
}
