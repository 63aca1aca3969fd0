package nl.doorzet.server.web.documents;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentFilter.Position;

/** What people type and what addresses carry, as a filter. */
final class Search {
    private static final Pattern DUTCH = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?|\\d+,\\d{1,2}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d{1,2})?|\\d+(\\.\\d{1,2})?");
    private static final int LONGEST = 100;

    private Search() {}

    static DocumentFilter filter(DocumentList list, String text, String after) {
        String wanted = text.strip();
        wanted = wanted.substring(0, Math.min(LONGEST, wanted.length())).replace("\0", "");
        return new DocumentFilter(
                list.statuses(), wanted, amount(wanted), "", Optional.empty(), Optional.empty(), position(after));
    }

    /** An amount as written in either language: {@code 1.234,56}, {@code € 12,50}, {@code 12.50}. */
    static Optional<BigDecimal> amount(String text) {
        String digits = text.replaceAll("[€\\s\u00a0]", "").replaceFirst("^[-−]", "");
        if (DUTCH.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }

    static String position(Document last) {
        return last.createdAt() + "~" + last.id();
    }

    /** Empty for what is no position of ours: the first page. */
    private static Optional<Position> position(String text) {
        int middle = text.indexOf('~');
        if (middle < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(
                    Instant.parse(text.substring(0, middle)),
                    text.substring(middle + 1).replace("\0", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
