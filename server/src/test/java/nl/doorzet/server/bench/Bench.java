package nl.doorzet.server.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.Order;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.fake.FakeBooks;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.server.launch.Declaration;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.launch.Declarations;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.pipeline.Actions;

/** A connection of its own between a fake shop and fake books, in the server that runs for all tests. */
public final class Bench {
    private static final String ACCOUNT = "tests";
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final FakeShop shop;
    public final FakeBooks books;
    private final String world = "world " + COUNT.incrementAndGet();
    private final String booksSystem;

    private Bench(String booksSystem) {
        this.booksSystem = booksSystem;
        this.shop = FakeShop.named(world);
        this.books = FakeBooks.named(world);
    }

    /** Not in service yet: documents put into the shop now are there at the first poll. */
    public static Bench with(String booksSystem) {
        return new Bench(booksSystem);
    }

    public static Bench withBooks() {
        return with("fakebooks");
    }

    public static Instant now() {
        return ClockedServer.CLOCK.instant();
    }

    /** Puts a paid order of 121.00 into the shop, made now. */
    public DocumentId paidOrder(long number) {
        Order order = Sales.of(number, now()).paidOrder();
        shop.put(order);
        return order.id();
    }

    /** Declares the connection and lets it run until it rests. */
    public Bench open() {
        return open(Map.of());
    }

    /** The same with these push rules; again to change them. */
    public Bench open(Map<String, String> push) {
        return open(push, Map.of());
    }

    /** The same with these booking rules too. */
    public Bench open(Map<String, String> push, Map<String, String> booking) {
        declare(ClockedServer.part(Declarations.class), push, booking);
        return rest();
    }

    /** Declares the connection and does not wait. */
    public void declare() {
        declare(ClockedServer.part(Declarations.class), Map.of(), Map.of());
    }

    /** Declares it in another server on the same database, which does its part of the work. */
    public void alsoIn(Server other) {
        declare(other.part(Declarations.class), Map.of(), Map.of());
    }

    private void declare(Declarations declarations, Map<String, String> push, Map<String, String> booking) {
        Map<String, Value> worldSetting = Map.of("world", new Value(world, false));
        Declared declared =
                new Declared(world, "fakeshop", worldSetting, booksSystem, worldSetting, values(push), values(booking));
        declarations.apply(new Declaration(ACCOUNT, List.of(declared)));
    }

    private static Map<String, Value> values(Map<String, String> texts) {
        Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, new Value(text, false)));
        return values;
    }

    /** Until this connection's lane has nothing to do. */
    public Bench rest() {
        Backlog backlog = ClockedServer.part(Backlog.class);
        ConnectionKey key = key();
        Eventually.is("the lane of " + world + " rests", () -> backlog.next(key).isPresent());
        return this;
    }

    /** Moves the clock and lets the lane do what has become due. */
    public Bench after(Duration time) {
        ClockedServer.CLOCK.forward(time);
        return rest();
    }

    /** After the next regular poll. */
    public Bench afterPoll() {
        return after(Duration.ofMinutes(6));
    }

    public void retry(DocumentId id) {
        ClockedServer.part(Actions.class).retry(key(), id, "Anna", false);
        rest();
    }

    public void ignore(DocumentId id, String note) {
        ignoreAtOnce(id, note);
        rest();
    }

    /** For scripts, which run inside the lane and cannot wait for it. */
    public void ignoreAtOnce(DocumentId id, String note) {
        ClockedServer.part(Actions.class).ignore(key(), id, "Anna", note);
    }

    /** Known as soon as it is declared, also to a script that runs before {@link #open} returns. */
    public ConnectionKey key() {
        ConnectionStore connections = ClockedServer.part(ConnectionStore.class);
        return connections
                .find(connections.account(ACCOUNT), world)
                .map(Connection::key)
                .orElseThrow();
    }

    public Connection connection() {
        return ClockedServer.part(ConnectionStore.class).get(key());
    }

    public Document document(DocumentId id) {
        return ClockedServer.part(DocumentStore.class).find(key(), id).orElseThrow();
    }

    /** Status and code in one word: {@code ATTENTION BOOKS_REFUSED}. */
    public String standing(DocumentId id) {
        Document document = document(id);
        return document.status() + " " + document.code();
    }

    public List<Delivery> rows(DocumentId id) {
        return ClockedServer.part(Ledger.class).story(key(), id);
    }

    public List<DeliveryKind> story(DocumentId id) {
        return rows(id).stream().map(Delivery::kind).toList();
    }

    /** References of what is in the books, in the order in which it came. */
    public List<String> booked() {
        return books.entries().stream().map(e -> e.reference()).toList();
    }
}
