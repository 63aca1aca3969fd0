package nl.doorzet.server.web.api.documents;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentFilter.Position;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.api.Problem;
import nl.doorzet.server.web.api.Refused;

/** Which documents a call wants. */
final class Filters {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
    private static final int LONGEST = 100;

    private Filters() {}

    /** @param statuses none for all */
    static DocumentFilter of(
            List<DocumentStatus> statuses,
            String search,
            String code,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            ZoneId zone,
            Optional<String> after) {
        if (search.length() > LONGEST || search.indexOf('\0') >= 0 || code.indexOf('\0') >= 0) {
            throw new Refused(
                    Problem.WRONG_PARAMETER,
                    "what it looks for has more than %d characters, or some that are none".formatted(LONGEST));
        }
        return new DocumentFilter(
                        statuses.isEmpty() ? EnumSet.allOf(DocumentStatus.class) : EnumSet.copyOf(statuses),
                        search.strip(),
                        AMOUNT.matcher(search.strip()).matches()
                                ? Optional.of(new BigDecimal(search.strip()))
                                : Optional.empty(),
                        code,
                        Optional.empty(),
                        Optional.empty(),
                        after.map(Filters::position))
                .between(from, until, zone);
    }

    /** Where the next page begins. */
    static String cursor(Document last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.createdAt() + "~" + last.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static Position position(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("~", 2);
            if (parts.length == 2 && parts[1].indexOf('\0') < 0) {
                return new Position(Instant.parse(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refused unreadable() {
        return new Refused(Problem.WRONG_PARAMETER, "the parameter \"after\" is no \"next\" of an earlier answer");
    }
}
