package nl.doorzet.app.walk;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.doorzet.app.walk.Chronicle.Bill;
import nl.doorzet.app.walk.Chronicle.State;

/**
 * The rules D1 to D12, from the text of the product alone: which entries may be in the books, and on which list a document is
 * that is not in them. Where more than one outcome is right, because nobody knows when exactly the shop was read, it allows
 * just these.
 */
final class Model {
    /** A document that Doorzet need not have heard of. */
    static final String UNSEEN = "unseen";

    private final Chronicle shop;
    private final Map<String, Entry> books = new HashMap<>();

    Model(Chronicle shop, List<Entry> entries) {
        this.shop = shop;
        entries.forEach(entry -> books.put(entry.reference(), entry));
    }

    Optional<Entry> entry(long order) {
        return Optional.ofNullable(books.get(shop.now(order).number()));
    }

    Optional<Entry> entry(Bill bill) {
        return Optional.ofNullable(books.get(bill.number()));
    }

    /** Why this entry may not be in the books; empty if it may. */
    Optional<String> objection(long order, Entry entry) {
        List<State> read = shop.states(order, shop.work(entry.booked()));
        if (read.stream().noneMatch(s -> s.completed() && s.paid() && !s.deleted())) {
            return Optional.of("D1: the order was not completed, paid and there");
        }
        if (read.stream()
                .noneMatch(s -> s.completed() && s.paid() && !s.deleted() && entry.comesTo(s.total(), s.vat()))) {
            return Optional.of("D10: the order did not come to this, but to " + read);
        }
        if (shop.modes(shop.work(entry.booked())).stream().noneMatch(Mode::pushesOrders)) {
            return Optional.of("D2: invoices were pushed, not orders");
        }
        return isBilledBefore(order, entry)
                ? Optional.of("D12: an invoice of this order was booked before")
                : Optional.empty();
    }

    /** Why this entry may not be in the books; empty if it may. */
    Optional<String> objection(Bill bill, Entry entry) {
        Span work = shop.work(entry.booked());
        if (!entry.comesTo(bill.total(), bill.vat())) {
            return Optional.of("D8, D10: the invoice comes to " + bill.total() + " with VAT of " + bill.vat());
        }
        if (shop.states(bill.order(), work).stream().allMatch(State::deleted)) {
            return Optional.of("D5: its order was deleted");
        }
        if (isSurelyIn(bill)) {
            return Optional.of("D12: its order was booked as an order that held this already");
        }
        boolean asInvoice = shop.modes(work).contains(Mode.INVOICES);
        boolean asCredit = bill.credit()
                && shop.modes(work).contains(Mode.ORDERS_AND_CREDIT_INVOICES)
                && (entry(bill.order())
                                .filter(e -> e.booked().isBefore(entry.booked()))
                                .isPresent()
                        || isBilledBefore(bill.order(), entry));
        return asInvoice || asCredit
                ? Optional.empty()
                : Optional.of("D1, D2: orders were pushed, and this is no credit invoice of one that was booked");
    }

    /** The lists on which an order may be that is not in the books; none when it should be in them. */
    Set<String> lists(long order) {
        State now = shop.now(order);
        boolean billed =
                shop.billsOf(order).stream().anyMatch(bill -> entry(bill).isPresent());
        Set<String> lists = new TreeSet<>();
        if (billed) {
            lists.add("SKIPPED BOOKED_AS_INVOICE");
        }
        if (now.deleted()) {
            lists.addAll(Set.of(UNSEEN, "SKIPPED ORDER_DELETED"));
        }
        if (shop.mode() == Mode.INVOICES) {
            lists.addAll(Set.of(UNSEEN, "SKIPPED OTHER_SOURCE"));
        } else if (!now.deleted() && !now.completed()) {
            lists.addAll(Set.of(UNSEEN, "WAITING NOT_COMPLETED"));
        } else if (!now.deleted() && !now.paid()) {
            lists.add("WAITING NOT_PAID");
        }
        if (isNothing(now.total())) {
            lists.add("SKIPPED EMPTY");
        }
        return lists;
    }

    /** The lists on which an invoice may be that is not in the books; none when it should be in them. */
    Set<String> lists(Bill bill) {
        Set<String> lists = new TreeSet<>();
        if (shop.now(bill.order()).deleted()) {
            lists.add("SKIPPED ORDER_DELETED");
        }
        if (isPerhapsIn(bill)) {
            lists.add("SKIPPED BOOKED_AS_ORDER");
        }
        if (isNothing(bill.total())) {
            lists.add("SKIPPED EMPTY");
        }
        switch (shop.mode()) {
            case INVOICES -> {
                // All of them go (D3), but for those above.
            }
            case PAID_ORDERS -> lists.addAll(Set.of(UNSEEN, "SKIPPED OTHER_SOURCE"));
            case ORDERS_AND_CREDIT_INVOICES -> lists.addAll(alongWithOrders(bill));
        }
        return lists;
    }

    private Set<String> alongWithOrders(Bill bill) {
        if (!bill.credit()) {
            return Set.of(UNSEEN, "SKIPPED OTHER_SOURCE");
        }
        boolean booked = entry(bill.order()).isPresent()
                || shop.billsOf(bill.order()).stream().anyMatch(b -> entry(b).isPresent());
        return booked || shop.now(bill.order()).deleted() ? Set.of() : Set.of("WAITING ORDER_NOT_BOOKED");
    }

    /** Whether the order was read for the books when it held what this invoice is about. */
    private boolean isSurelyIn(Bill bill) {
        return entry(bill.order())
                .filter(e -> bill.made().isBefore(shop.work(e.booked())))
                .isPresent();
    }

    /** The shop dates its invoices to the second; within one nobody can tell which came first. */
    private boolean isPerhapsIn(Bill bill) {
        return entry(bill.order())
                .filter(e -> !bill.made().from().truncatedTo(ChronoUnit.SECONDS).isAfter(e.booked()))
                .isPresent();
    }

    private boolean isBilledBefore(long order, Entry entry) {
        return shop.billsOf(order).stream()
                .flatMap(bill -> entry(bill).stream())
                .anyMatch(e -> e.booked().isBefore(entry.booked()));
    }

    private static boolean isNothing(BigDecimal total) {
        return total.signum() == 0;
    }
}
