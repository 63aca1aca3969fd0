package nl.doorzet.server.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses as people write them. */
public final class Emails {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;:\\\\\\p{Cntrl}]+@[^\\s@<>\",;:\\\\\\p{Cntrl}]+");

    private Emails() {}

    /** The one way of writing it by which it is known. */
    public static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be an address at all; whether anybody reads there only a message shows. */
    public static boolean isOne(String email) {
        String plain = plain(email);
        return plain.length() <= LONGEST && FORM.matcher(plain).matches();
    }

    /** What is behind the at sign. */
    static String domain(String email) {
        String plain = plain(email);
        return plain.substring(plain.indexOf('@') + 1);
    }
}
