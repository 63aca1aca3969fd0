package nl.doorzet.simulators.ccvshop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import org.jspecify.annotations.Nullable;

/** The kinds of filters; a value of another kind is refused. */
final class Filters {
    private final Set<Quirk> quirks;

    Filters(Set<Quirk> quirks) {
        this.quirks = quirks;
    }

    static <T> Function<String, Predicate<T>> text(Function<T, @Nullable String> field) {
        return wanted -> document -> wanted.equals(field.apply(document));
    }

    /** By the number of the order, unless the shop passes that over. */
    <T> Function<String, Predicate<T>> ofOrder(Function<T, @Nullable String> field) {
        return wanted ->
                document -> quirks.contains(Quirk.ORDER_NUMBER_FILTER_IGNORED) || wanted.equals(field.apply(document));
    }

    static <T> Function<String, Predicate<T>> number(Function<T, @Nullable Integer> field) {
        return text -> {
            if (!text.matches("-?\\d{1,9}")) {
                throw Refusal.invalid("'" + text + "' is not a whole number.");
            }
            Integer wanted = Integer.valueOf(text);
            return document -> wanted.equals(field.apply(document));
        };
    }

    static <T> Function<String, Predicate<T>> flag(Predicate<T> field) {
        return text -> switch (text) {
            case "true" -> field;
            case "false" -> field.negate();
            default -> throw Refusal.invalid("'" + text + "' is neither true nor false.");
        };
    }

    /** A date of which nothing in this shop has one. */
    static <T> Function<String, Predicate<T>> noDate() {
        return text -> {
            date(text);
            return _ -> false;
        };
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §4.2, §13.7: inclusive; days of the shop's zone")
    <T> Function<String, Predicate<T>> from(Function<T, Instant> field) {
        return day(field, (created, asked) -> !created.isBefore(asked));
    }

    @Evidence(value = Basis.ASSUMED, source = "reference ccv-shop §4.2, §13.7: inclusive; days of the shop's zone")
    <T> Function<String, Predicate<T>> until(Function<T, Instant> field) {
        return day(field, (created, asked) -> !created.isAfter(asked));
    }

    private <T> Function<String, Predicate<T>> day(
            Function<T, Instant> field, BiPredicate<LocalDate, LocalDate> comparison) {
        return text -> {
            LocalDate asked = date(text);
            ZoneId zone = quirks.contains(Quirk.DATE_FILTERS_IN_UTC) ? ZoneOffset.UTC : CcvShop.ZONE;
            return document ->
                    comparison.test(field.apply(document).atZone(zone).toLocalDate(), asked);
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid("'" + text + "' is not a date as 2026-01-31.");
        }
    }
}
