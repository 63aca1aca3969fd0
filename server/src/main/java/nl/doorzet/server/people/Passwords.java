package nl.doorzet.server.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and how they are kept: as a slow hash that says in front how it was made. */
@Component
public final class Passwords {
    /** In characters, as people count them. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 128;

    /** Why a password cannot be. */
    public enum Trouble {
        TOO_SHORT,
        TOO_LONG,
        /** Guessers try it early. */
        KNOWN,
        /** It is the person's own address or name. */
        PERSONAL
    }

    private final PasswordEncoder encoder;
    /** Hashing is slow on purpose; many at once must not keep the shops' sales waiting. */
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private final String nobodys;

    /** How slow the hash is: rounds as a power of two; 12 take about a quarter of a second in 2026. */
    Passwords(@Value("${doorzet.password-cost:12}") int cost) {
        encoder = new DelegatingPasswordEncoder(LongBCrypt.NAME, Map.of(LongBCrypt.NAME, new LongBCrypt(cost)));
        nobodys = hash("nobody has this password");
    }

    /** What stands against this password for this person. */
    public Optional<Trouble> trouble(String password, String email, String name) {
        String plain = plain(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return Optional.of(Trouble.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(Trouble.TOO_LONG);
        } else if (isPersonal(plain, email) || isPersonal(plain, name)) {
            return Optional.of(Trouble.PERSONAL);
        }
        return KnownPasswords.contains(plain) ? Optional.of(Trouble.KNOWN) : Optional.empty();
    }

    private static boolean isPersonal(String password, String own) {
        return password.strip().toLowerCase(Locale.ROOT).equals(own.strip().toLowerCase(Locale.ROOT));
    }

    public String hash(String password) {
        return slowly(() -> Objects.requireNonNull(encoder.encode(plain(password))));
    }

    /** Whether it is the one that was hashed; where there is none it takes as long to say no. */
    public boolean matches(String password, Optional<String> hash) {
        boolean same = slowly(() -> encoder.matches(plain(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T slowly(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
