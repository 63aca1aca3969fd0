package nl.doorzet.server.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** How amounts, numbers and moments are written. */
public final class Formats {
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;

    Formats(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM", locale);
    }

    /** An amount with its currency, such as {@code € 1.234,56}. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        int digits = Math.max(amount.scale(), format.getCurrency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A quantity or percentage, with the decimals that it has. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public String day(LocalDate date) {
        return date.format(day);
    }

    public String shortDay(LocalDate date) {
        return date.format(shortDay);
    }

    public String day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(day);
    }

    /** To the minute. */
    public String moment(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return local.format(day) + " " + local.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** The time of day to the second. */
    public String time(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }
}
