package nl.doorzet.server.people;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorzet.server.account.Digest;

/** What one writes down for the day that the telephone is gone: 80 random bits each, in four groups of four. */
final class RecoveryCodes {
    /** So many at a time. */
    static final int MANY = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{16}");

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(MANY).toList();
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Whether it looks like one, however it was typed. */
    static boolean isOne(String typed) {
        return FORM.matcher(plain(typed)).matches();
    }

    /** As it is kept: for this person only. */
    static String hash(UUID person, String typed) {
        return Digest.of(person + "/" + plain(typed));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
