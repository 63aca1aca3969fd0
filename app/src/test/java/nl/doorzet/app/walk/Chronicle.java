package nl.doorzet.app.walk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What happened in the shop, written down as it was done. The model knows this and the books, and nothing that Doorzet says. */
final class Chronicle {
    /** How an order was from some moment on; amounts in euros. */
    record State(
            Span since,
            String number,
            boolean completed,
            boolean paid,
            boolean deleted,
            BigDecimal total,
            BigDecimal vat) {}

    /** An invoice, which never changes; amounts in euros, below zero for a credit invoice. */
    record Bill(long id, String number, long order, Span made, boolean credit, BigDecimal total, BigDecimal vat) {}

    private record Switch(Span at, Mode mode) {}

    private final Map<Long, List<State>> orders = new LinkedHashMap<>();
    private final Map<Long, Bill> bills = new LinkedHashMap<>();
    private final Map<Long, List<Bill>> billsByOrder = new HashMap<>();
    private final List<Switch> switches = new ArrayList<>();
    private final TreeSet<Instant> rests = new TreeSet<>();

    void order(long id, State state) {
        orders.computeIfAbsent(id, _ -> new ArrayList<>()).add(state);
    }

    void bill(Bill bill) {
        if (bills.putIfAbsent(bill.id(), bill) == null) {
            billsByOrder.computeIfAbsent(bill.order(), _ -> new ArrayList<>()).add(bill);
        }
    }

    void mode(Span at, Mode mode) {
        switches.add(new Switch(at, mode));
    }

    /** At this moment nothing was left to do, so that nothing that was read before it is booked after it. */
    void rest(Instant moment) {
        rests.add(moment);
    }

    Iterable<Long> orders() {
        return orders.keySet();
    }

    /** An order and its invoices, as Doorzet names documents. */
    List<String> documents(long order) {
        List<String> names = new ArrayList<>(List.of("order/" + order));
        billsOf(order).forEach(bill -> names.add("invoice/" + bill.id()));
        return names;
    }

    Iterable<Bill> bills() {
        return bills.values();
    }

    List<Bill> billsOf(long order) {
        return billsByOrder.getOrDefault(order, List.of());
    }

    State now(long order) {
        return states(order).getLast();
    }

    Mode mode() {
        return switches.getLast().mode();
    }

    /** What is in the books since this moment was read and decided in this span. */
    Span work(Instant booked) {
        Instant rest = rests.floor(booked);
        return new Span(rest == null ? Instant.MIN : rest, booked);
    }

    /** How the order may have looked to somebody who read it in this span. */
    List<State> states(long order, Span during) {
        List<State> all = states(order);
        List<State> seen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Instant end = i + 1 < all.size() ? all.get(i + 1).since().until() : Instant.MAX;
            if (new Span(all.get(i).since().from(), end).overlaps(during)) {
                seen.add(all.get(i));
            }
        }
        return seen;
    }

    /** What the connection may have pushed in this span. */
    List<Mode> modes(Span during) {
        List<Mode> seen = new ArrayList<>();
        for (int i = 0; i < switches.size(); i++) {
            Instant end = i + 1 < switches.size() ? switches.get(i + 1).at().until() : Instant.MAX;
            if (new Span(switches.get(i).at().from(), end).overlaps(during)) {
                seen.add(switches.get(i).mode());
            }
        }
        return seen;
    }

    private List<State> states(long order) {
        return Objects.requireNonNull(orders.get(order), "an order that was not written down");
    }
}
