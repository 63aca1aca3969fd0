package nl.doorzet.server.web.preview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which documents are looked at: the last so many, or those of some days.
 *
 * @param from inclusive
 * @param until inclusive
 */
public record Period(int count, Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final List<Integer> COUNTS = List.of(10, 25, 50);

    /** At most so many of a period. */
    public static final int MOST = 200;

    static Period of(String count, String from, String until) {
        int wanted = COUNTS.stream()
                .filter(n -> n.toString().equals(count))
                .findFirst()
                .orElse(COUNTS.getFirst());
        return new Period(wanted, day(from), day(until));
    }

    public boolean isDays() {
        return from.isPresent() || until.isPresent();
    }

    int most() {
        return isDays() ? MOST : count;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
