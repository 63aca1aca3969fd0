package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import nl.doorzet.simulators.Evidence;

/** Days from the first to the last, both included: {@code this_year} or {@code YYYYMMDD..YYYYMMDD}. */
@Evidence(value = DOCUMENTED, source = "reference moneybird §5.3 [S]; other names of periods are not simulated")
record Period(LocalDate first, LocalDate last) {
    static Period parse(String text, LocalDate today) {
        if (text.equals("this_year")) {
            return thisYear(today);
        }
        int dots = text.indexOf("..");
        try {
            if (dots > 0) {
                return new Period(day(text.substring(0, dots)), day(text.substring(dots + 2)));
            }
        } catch (DateTimeParseException _) {
            throw Refusal.malformed("invalid period: " + text);
        }
        throw Refusal.malformed("invalid period: " + text);
    }

    static Period thisYear(LocalDate today) {
        return new Period(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
