package nl.doorzet.accounting.plaintext;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a journal holds. Only lines in the record's own form count, and no text of a customer can look like one: they are on one
 * line and never at its beginning. What people write between the records is left alone. Not for several threads at once.
 */
final class JournalText {
    private static final String BEGIN = "; doorzet:begin ";
    private static final String END = "; doorzet:end ";
    private static final Pattern POSTING = Pattern.compile(" +[^ ;].*? {2,}(-?[0-9.]+) ([A-Z]{3})");

    /** A document that is in the journal, with the debtor's amount. */
    record Booked(String identity, String reference, Optional<Money> total) {}

    private final Syntax syntax;
    private final Map<String, Booked> booked = new HashMap<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();

    private int openAt = -1;
    private boolean damaged;
    private @Nullable Booked open;

    private JournalText(Syntax syntax) {
        this.syntax = syntax;
    }

    static JournalText of(byte[] content, Syntax syntax) {
        JournalText journal = new JournalText(syntax);
        journal.add(0, content);
        return journal;
    }

    /** Reads on: what was added at this place, the end of what was read before. */
    void add(int at, byte[] content) {
        // One character per byte, so that positions in the text are positions in the file.
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            line(at + from, text.substring(from, to), newline >= 0);
            from = to + 1;
        }
    }

    static String record(JournalEntry entry, String content) {
        return "%s%s %s\n%s%s%s\n\n"
                .formatted(BEGIN, entry.identity(), entry.reference(), content, END, entry.identity());
    }

    Optional<Booked> booked(String identity) {
        return Optional.ofNullable(booked.get(identity));
    }

    Set<String> accounts() {
        return Set.copyOf(accounts);
    }

    boolean declares(String account) {
        return accounts.contains(account);
    }

    boolean declares(Currency currency) {
        return lines.contains(syntax.declare(currency));
    }

    /** Where the part begins that a crash left unfinished. */
    OptionalInt tornAt() {
        return openAt < 0 ? OptionalInt.empty() : OptionalInt.of(openAt);
    }

    private void line(int at, String raw, boolean whole) {
        String line = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).stripTrailing();
        if (line.startsWith(BEGIN)) {
            String[] words = line.substring(BEGIN.length()).split(" ", 2);
            open = new Booked(words[0], words.length > 1 ? words[1] : "", Optional.empty());
            openAt = at;
            damaged = false;
        } else if (raw.indexOf('\0') >= 0) {
            // A file that grew without its content having reached the disk reads as zeros.
            openAt = openAt < 0 ? at : openAt;
            damaged = true;
        } else if (open != null && whole && !damaged && line.equals(END + open.identity())) {
            booked.put(open.identity(), open);
            open = null;
            openAt = -1;
        } else if (open != null && open.total().isEmpty()) {
            open = new Booked(open.identity(), open.reference(), total(line));
        }
        if (line.startsWith("commodity") || line.contains(" commodity ")) {
            lines.add(line);
        }
        syntax.declaredAccount(line).ifPresent(accounts::add);
    }

    private static Optional<Money> total(String line) {
        Matcher posting = POSTING.matcher(line);
        return posting.matches()
                ? Optional.of(Money.of(posting.group(1), Currency.getInstance(posting.group(2))))
                : Optional.empty();
    }
}
