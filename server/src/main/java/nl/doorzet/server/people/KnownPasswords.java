package nl.doorzet.server.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hundred thousand passwords that turn up most often where passwords were stolen: the list that the library nbvcxz carries (MIT
 * licence).
 */
final class KnownPasswords {
    private static final String LIST = "/dictionaries/passwords.txt";
    /** What people add when a password must be longer. */
    private static final Pattern TRIMMINGS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    /** A few letters, again and again. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+");

    private KnownPasswords() {}

    private static final class Read {
        static final Set<String> ALL = read();
    }

    static int size() {
        return Read.ALL.size();
    }

    /** Whether a guesser tries it early: it is on the list, or is but a longer form of one that is. */
    static boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String core = TRIMMINGS.matcher(lower).replaceAll("");
        return Read.ALL.contains(lower)
                || Read.ALL.contains(core)
                || REPEATED.matcher(lower).matches();
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(
                        KnownPasswords.class.getResourceAsStream(LIST), "nbvcxz is not on the class path");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the list of known passwords failed", e);
        }
    }
}
