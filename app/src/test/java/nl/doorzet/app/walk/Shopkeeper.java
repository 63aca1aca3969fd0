package nl.doorzet.app.walk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.doorzet.app.walk.Chronicle.Bill;
import nl.doorzet.app.walk.Chronicle.State;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.DocumentNumber;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;

/** Does what is to be done in the shop with an order of its choice, and writes it down. */
final class Shopkeeper {
    /** Most is done with one of the latest orders. */
    private static final int LATEST = 40;

    private final BackOffice office;
    private final Clock clock;
    private final Chronicle chronicle;
    private final Random random;
    private final Baskets baskets;
    private final List<Long> orders = new ArrayList<>();
    private final Map<Long, Boolean> touched = new LinkedHashMap<>();

    Shopkeeper(BackOffice office, Clock clock, Chronicle chronicle, Random random) {
        this.office = office;
        this.clock = clock;
        this.chronicle = chronicle;
        this.random = random;
        this.baskets = new Baskets(random);
    }

    /** The orders that were touched since the last call, of which a webhook told the last that was done to them. */
    List<Long> told() {
        List<Long> told = touched.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        touched.clear();
        return told;
    }

    void place() {
        place(false);
    }

    void leaveIncomplete() {
        place(true);
    }

    void placeAndPay() {
        long id = place(false);
        touch(id, true, office::pay);
    }

    void complete() {
        any(order -> !order.state().completed(), true, office::complete);
    }

    void pay() {
        any(order -> isReal(order) && !order.state().paid(), true, office::pay);
    }

    void unpay() {
        any(order -> isReal(order) && order.state().paid(), true, office::unpay);
    }

    void edit(boolean withNewInvoice) {
        any(Shopkeeper::isReal, false, order -> office.edit(order, baskets::changed, withNewInvoice));
    }

    void credit() {
        any(this::isBilled, false, order -> office.edit(order, baskets::less, true));
    }

    void creditAll() {
        any(this::isBilled, false, order -> office.edit(order, basket -> basket.emptied(), true));
    }

    void reimburse() {
        any(
                this::isBilled,
                false,
                order -> office.reimburse(office.invoicesOf(order).getLast()));
    }

    void delete() {
        any(_ -> true, true, office::delete);
    }

    void changeStatus() {
        // 8 is "cancelled", of which the rules D1 to D12 do not speak.
        any(Shopkeeper::isReal, true, order -> office.status(order, 1 + random.nextInt(7)));
    }

    void send() {
        any(Shopkeeper::isReal, false, order -> office.sent(order, "3S" + order.id(), "PostNL"));
    }

    private static boolean isReal(Order order) {
        return order.state().completed();
    }

    private boolean isBilled(Order order) {
        return isReal(order)
                && !order.basket().rows().isEmpty()
                && !office.invoicesOf(order).isEmpty();
    }

    private long place(boolean incomplete) {
        Instant before = clock.instant();
        Order order = office.place(baskets.draft(incomplete));
        orders.add(order.id());
        touched.put(order.id(), !incomplete);
        writeDown(order.id(), new Span(before, clock.instant()));
        return order.id();
    }

    /** When there is no such order, one is placed instead. */
    private void any(Predicate<Order> which, boolean told, Consumer<Order> what) {
        List<Long> from =
                random.nextInt(5) == 0 ? orders : orders.subList(Math.max(0, orders.size() - LATEST), orders.size());
        List<Long> fitting = from.stream()
                .filter(id ->
                        find(id).filter(o -> !o.state().deleted()).filter(which).isPresent())
                .toList();
        if (fitting.isEmpty()) {
            place();
        } else {
            touch(fitting.get(random.nextInt(fitting.size())), told, what);
        }
    }

    private void touch(long id, boolean told, Consumer<Order> what) {
        Instant before = clock.instant();
        what.accept(find(id).orElseThrow());
        touched.put(id, told);
        writeDown(id, new Span(before, clock.instant()));
    }

    private Optional<Order> find(long id) {
        return office.shop().order(id);
    }

    private void writeDown(long id, Span at) {
        Order order = find(id).orElseThrow();
        DocumentNumber number = order.number();
        chronicle.order(
                id,
                new State(
                        at,
                        number == null ? "no number yet, " + id : number.full(),
                        order.state().completed(),
                        order.state().paid(),
                        order.state().deleted(),
                        order.totals().withTax(),
                        order.totals().tax()));
        office.invoicesOf(order).forEach(invoice -> chronicle.bill(bill(invoice, at)));
    }

    private static Bill bill(Invoice invoice, Span at) {
        return new Bill(
                invoice.id(),
                invoice.number().full(),
                invoice.orderId(),
                at,
                invoice.type() == Invoice.Type.CREDIT,
                invoice.totals().withTax(),
                invoice.totals().tax());
    }
}
