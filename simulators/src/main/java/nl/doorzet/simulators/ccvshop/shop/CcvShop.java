package nl.doorzet.simulators.ccvshop.shop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The state of the shop: all it ever sold. Readers see whole documents; writers are the {@link BackOffice}. */
public final class CcvShop {
    /** The shop's own time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Map<Long, Order> orders = new ConcurrentSkipListMap<>();
    private final Map<Long, Invoice> invoices = new ConcurrentSkipListMap<>();
    private final List<Consumer<ShopEvent>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong orderIds = new AtomicLong(350_000_100);
    private final AtomicLong orderRowIds = new AtomicLong(700_000_300);
    private final AtomicLong invoiceIds = new AtomicLong(51_000_200);
    private final AtomicLong invoiceRowIds = new AtomicLong(910_000);
    private final AtomicLong orderNumbers = new AtomicLong(1000);
    private final AtomicLong invoiceNumbers = new AtomicLong(4000);
    private final Catalogue catalogue = new Catalogue();
    private volatile ShopPolicy policy = ShopPolicy.standard();

    public ShopPolicy policy() {
        return policy;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** All orders by id, deleted ones too. */
    public List<Order> orders() {
        return List.copyOf(orders.values());
    }

    public Optional<Order> order(long id) {
        return Optional.ofNullable(orders.get(id));
    }

    /** All invoices by id. */
    public List<Invoice> invoices() {
        return List.copyOf(invoices.values());
    }

    public Optional<Invoice> invoice(long id) {
        return Optional.ofNullable(invoices.get(id));
    }

    /** The invoices of an order, the oldest first. */
    public List<Invoice> invoicesOf(long orderId) {
        return invoices.values().stream().filter(i -> i.orderId() == orderId).toList();
    }

    public void listen(Consumer<ShopEvent> listener) {
        listeners.add(listener);
    }

    void policy(ShopPolicy other) {
        policy = other;
    }

    void fire(ShopEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    /** The order as it is now; refuses one that was deleted. */
    Order present(Order stale, String doing) {
        Order order = order(stale.id())
                .orElseThrow(() -> new IllegalArgumentException(doing + " order " + stale.id()
                        + " failed: this shop has no such order; take one that it placed"));
        if (order.state().deleted()) {
            throw new IllegalStateException(
                    doing + " order " + order.id() + " failed: it was deleted; place a new one");
        }
        return order;
    }

    Order save(Order order) {
        orders.put(order.id(), order);
        return order;
    }

    Invoice save(Invoice invoice) {
        invoices.put(invoice.id(), invoice);
        return invoice;
    }

    long nextOrderId() {
        return orderIds.incrementAndGet();
    }

    long nextInvoiceId() {
        return invoiceIds.incrementAndGet();
    }

    DocumentNumber nextOrderNumber(Clock clock) {
        return new DocumentNumber(year(clock), (int) orderNumbers.incrementAndGet());
    }

    DocumentNumber nextInvoiceNumber(Clock clock) {
        return new DocumentNumber("F" + year(clock), (int) invoiceNumbers.incrementAndGet());
    }

    /** Gives the rows of an order that are new their ids. */
    Basket numberedForOrder(Basket basket) {
        basket.rows().forEach(row -> catalogue.offer(row.product()));
        return basket.with(basket.rows().stream()
                .map(row -> row.id() != 0 ? row : numbered(row, orderRowIds.incrementAndGet(), null))
                .toList());
    }

    Basket numberedForInvoice(Basket basket) {
        List<Row> rows = new ArrayList<>();
        basket.rows().forEach(row -> rows.add(numbered(row, invoiceRowIds.incrementAndGet(), row.orderRowId())));
        return basket.with(rows);
    }

    private static Row numbered(Row row, long id, @Nullable Long orderRowId) {
        return row.numbered(id, orderRowId == null ? id : orderRowId);
    }

    private static String year(Clock clock) {
        return String.valueOf(clock.instant().atZone(ZONE).getYear());
    }

    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
