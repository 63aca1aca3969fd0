package nl.doorzet.app.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.app.walk.Chronicle.Bill;

/** Holds the books and Doorzet's lists against the model, and collects all in which they differ. */
final class Comparison {
    private final Chronicle shop;
    private final Model model;
    private final Map<String, String> lists;
    private final List<String> differences = new ArrayList<>();

    /** @param lists by document, such as {@code order/12}: the list and the reason, such as {@code SKIPPED EMPTY} */
    Comparison(Chronicle shop, List<Entry> entries, Map<String, String> lists) {
        this.shop = shop;
        this.model = new Model(shop, entries);
        this.lists = lists;
    }

    /** Everything that is in the books: each once, and none without a right to be there. */
    Comparison books(List<Entry> entries) {
        Map<String, Integer> times = new HashMap<>();
        entries.forEach(entry -> times.merge(entry.reference(), 1, Integer::sum));
        times.forEach((reference, n) -> {
            if (n > 1) {
                differences.add("D9: " + reference + " is in the books " + n + " times");
            }
        });
        shop.orders()
                .forEach(id -> model.entry(id)
                        .ifPresent(entry -> object(order(id), entry, model.objection(id, entry), times)));
        shop.bills()
                .forEach(bill -> model.entry(bill)
                        .ifPresent(entry -> object(invoice(bill), entry, model.objection(bill, entry), times)));
        times.keySet().forEach(reference -> differences.add("D4: the shop has no document " + reference));
        return this;
    }

    private void object(String document, Entry entry, Optional<String> objection, Map<String, Integer> times) {
        times.remove(entry.reference());
        objection.ifPresent(o ->
                differences.add("%s, done in %s: %s".formatted(entry, shop.work(entry.booked()), tell(document, o))));
    }

    /** These orders and their invoices are on the lists on which they should be (rule D11). */
    Comparison lists(Collection<Long> orders) {
        for (long id : orders) {
            list(order(id), model.entry(id), model.lists(id));
            shop.billsOf(id).forEach(bill -> list(invoice(bill), model.entry(bill), model.lists(bill)));
        }
        return this;
    }

    private void list(String document, Optional<Entry> entry, Set<String> allowed) {
        String list = lists.getOrDefault(document, Model.UNSEEN);
        boolean right = entry.isPresent() ? list.startsWith("BOOKED") : allowed.contains(list);
        if (!right) {
            String expected = entry.isPresent() || allowed.isEmpty() ? "BOOKED" : String.join(" or ", allowed);
            differences.add(tell(document, "is %s, not %s".formatted(list, expected)));
        }
    }

    /** Nothing that the shop does not have. */
    Comparison strangers() {
        Map<String, String> strangers = new HashMap<>(lists);
        shop.orders().forEach(id -> strangers.remove(order(id)));
        shop.bills().forEach(bill -> strangers.remove(invoice(bill)));
        strangers.forEach(
                (document, list) -> differences.add(document + " is " + list + ", and the shop never had it"));
        return this;
    }

    List<String> differences() {
        return differences;
    }

    private String tell(String document, String what) {
        long order = document.startsWith("order/")
                ? Long.parseLong(document.substring(6))
                : bill(Long.parseLong(document.substring(8))).order();
        StringBuilder story = new StringBuilder("%s %s; its order, in mode %s:".formatted(document, what, shop.mode()));
        shop.states(order, new Span(Instant.MIN, Instant.MAX))
                .forEach(s -> story.append("\n      ").append(s));
        model.entry(order).ifPresent(e -> story.append("\n      ").append(e));
        shop.billsOf(order).forEach(b -> {
            story.append("\n      ").append(b).append(' ').append(lists.get(invoice(b)));
            model.entry(b).ifPresent(e -> story.append("\n        ").append(e));
        });
        return story.toString();
    }

    private Bill bill(long id) {
        for (Bill bill : shop.bills()) {
            if (bill.id() == id) {
                return bill;
            }
        }
        throw new IllegalArgumentException("no invoice " + id);
    }

    private static String order(long id) {
        return "order/" + id;
    }

    private static String invoice(Bill bill) {
        return "invoice/" + bill.id();
    }
}
