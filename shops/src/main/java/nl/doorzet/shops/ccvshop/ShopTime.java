package nl.doorzet.shops.ccvshop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Moments as the shop writes them: ISO 8601 in UTC (reference ccv-shop §4.5); the three forms of §3 are all read. */
final class ShopTime {
    private static final DateTimeFormatter FORMS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private ShopTime() {}

    static String write(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                + "Z";
    }

    static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, FORMS).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
