package nl.doorzet.simulators.ccvshop;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a collection can be asked for: its filters, joined with "and", and its orders (reference ccv-shop §4.2 and §5.1
 * [S]). Anything else in the query is refused; that it is, is assumed, and so is the order by id when none is asked.
 */
final class Listing<T> {
    private static final String DESCENDING = "_desc";

    private final Map<String, Function<String, Predicate<T>>> filters = new HashMap<>();
    private final Map<String, Comparator<T>> orders = new HashMap<>();

    /** A filter makes a predicate of the value in the query, or refuses it. */
    Listing<T> filter(String name, Function<String, Predicate<T>> filter) {
        filters.put(name, filter);
        return this;
    }

    Listing<T> order(String field, Comparator<T> order) {
        orders.put(field, order);
        return this;
    }

    List<T> select(Query query, List<T> all) {
        TreeSet<String> names = new TreeSet<>(filters.keySet());
        names.addAll(List.of("orderby", "start", "size"));
        query.allowOnly(names);
        Predicate<T> wanted = filters.entrySet().stream()
                .flatMap(filter -> query.get(filter.getKey()).map(filter.getValue()).stream())
                .reduce(_ -> true, Predicate::and);
        return all.stream().filter(wanted).sorted(order(query)).toList();
    }

    private Comparator<T> order(Query query) {
        String asked = query.get("orderby").orElse("id");
        boolean descending = asked.endsWith(DESCENDING);
        String field = descending ? asked.substring(0, asked.length() - DESCENDING.length()) : asked;
        Comparator<T> order = orders.get(field);
        if (order == null) {
            throw Refusal.invalid("One cannot order by '" + field + "'.");
        }
        return descending ? order.reversed() : order;
    }
}
