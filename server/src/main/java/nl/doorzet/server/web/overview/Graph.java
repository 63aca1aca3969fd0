package nl.doorzet.server.web.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.Frame;

/** The documents of the last days as bars, in a drawing of {@link #WIDTH} by {@link #HEIGHT}. */
public record Graph(List<Bar> bars, LocalDate first, LocalDate last, long busiest) {
    static final int DAYS = 30;
    /** Width of a day, of which one tenth is space. */
    private static final int STEP = 10;

    /** A quiet shop shall not look busy: fewer documents than this do not fill the height. */
    private static final int LEAST = 5;

    public static final int WIDTH = DAYS * STEP;
    public static final int HEIGHT = 56;

    /** One list's part of a day. */
    public record Part(DocumentStatus status, int y, int height) {}

    /** One day, from the bottom up. */
    public record Bar(LocalDate day, int x, Counts counts, List<Part> parts) {
        /** How many documents, and how many of each list where there is more than one. */
        public String words(Frame frame) {
            String all = frame.t().count("documents", counts.total());
            return parts.size() < 2
                    ? all
                    : ORDER.reversed().stream()
                            .filter(status -> counts.of(status) > 0)
                            .map(status -> frame.f().number(counts.of(status)) + "\u00a0"
                                    + frame.t().of("count", status))
                            .collect(Collectors.joining(", ", all + " (", ")"));
        }
    }

    /** From the bottom up. */
    public static final List<DocumentStatus> ORDER =
            List.of(DocumentStatus.BOOKED, DocumentStatus.WAITING, DocumentStatus.SKIPPED, DocumentStatus.ATTENTION);

    static Graph of(Map<LocalDate, Counts> perDay, LocalDate today) {
        long busiest = perDay.values().stream().mapToLong(Counts::total).max().orElse(0);
        long scale = Math.max(LEAST, busiest);
        LocalDate first = today.minusDays(DAYS - 1L);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = first.plusDays(i);
            Counts counts = perDay.getOrDefault(day, Counts.NONE);
            bars.add(new Bar(day, i * STEP, counts, parts(counts, scale)));
        }
        return new Graph(bars, first, today, busiest);
    }

    private static List<Part> parts(Counts counts, long scale) {
        List<Part> parts = new ArrayList<>();
        int bottom = HEIGHT;
        for (DocumentStatus status : ORDER) {
            long n = counts.of(status);
            if (n > 0) {
                // At least two high: a single error on a busy day must be seen.
                int height = Math.toIntExact(Math.max(2, n * HEIGHT / scale));
                bottom = Math.max(0, bottom - height);
                parts.add(new Part(status, bottom, height));
            }
        }
        return parts;
    }
}
