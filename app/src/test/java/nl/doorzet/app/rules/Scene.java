package nl.doorzet.app.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.Connection;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.server.lanes.JobStore;
import nl.doorzet.server.launch.Declaration;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declarations;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.Delivery;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.server.ledger.Ledger;
import nl.doorzet.server.pipeline.Actions;
import nl.doorzet.server.pipeline.RulesChange;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A shop, books, and the connection between them, in the server that runs for all scenes. */
final class Scene implements AfterEachCallback, AutoCloseable {
    private static final String ACCOUNT = "Scenes";
    private static final AtomicInteger COUNT = new AtomicInteger();

    final CcvShopSimulator shop = CcvShopSimulator.start(Stage.CLOCK);
    final MoneybirdSimulator books = MoneybirdSimulator.start(Stage.CLOCK);
    private final String name = "Scene " + COUNT.incrementAndGet();
    private final String system;
    private Map<String, String> push = Map.of();
    private Map<String, String> booking = Map.of();
    private boolean categories;
    private @Nullable ConnectionKey key;

    private Scene(String system) {
        this.system = system;
        shop.quirks().add(Quirk.NO_RATE_LIMIT);
        books.rateLimit(false);
    }

    static Scene withMoneybird() {
        return new Scene("moneybird");
    }

    /** With books that are files: {@code ubl} or {@code plaintext}. */
    static Scene withFiles(String system) {
        return new Scene(system);
    }

    /** The category of what is sold is read too, from the next declaration on. */
    Scene readingCategories() {
        categories = true;
        return this;
    }

    BackOffice office() {
        return shop.backOffice();
    }

    /** The back office so long ago. */
    BackOffice office(Duration ago) {
        return office().at(Stage.CLOCK.ago(ago));
    }

    /** Two lamps at 24.95 for a customer in the Netherlands: 49.90, of which 8.66 is VAT. */
    static OrderDraft lamps() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21");
    }

    Order paidOrder() {
        return office().pay(office().place(lamps()));
    }

    /** The first invoice of an order. */
    Invoice invoice(Order order) {
        return office().invoicesOf(order).getFirst();
    }

    /** Puts the connection into service with its presets, and waits until it rests. */
    Scene connect() {
        return connect(Map.of());
    }

    Scene connectInvoices() {
        return connect(Map.of("source", "INVOICES"));
    }

    /** The same with these push rules; again to change them. */
    Scene connect(Map<String, String> push) {
        return connect(push, Map.of());
    }

    Scene connect(Map<String, String> push, Map<String, String> booking) {
        this.push = push;
        this.booking = booking;
        declare();
        return rest();
    }

    /** With the rules that it had; does not wait. */
    void declare() {
        Declared declared = new Declared(
                name,
                "ccvshop",
                categories ? Wiring.withCategories(shop) : Wiring.of(shop),
                system,
                system.equals("moneybird") ? Wiring.of(books) : Map.of(),
                Wiring.open(push),
                Wiring.open(booking));
        key = Stage.part(Declarations.class)
                .apply(new Declaration(ACCOUNT, List.of(declared)))
                .getFirst();
    }

    /** With other push rules; does not wait. */
    void declare(Map<String, String> otherPush) {
        this.push = otherPush;
        declare();
    }

    /** As an owner does it, who pastes the shop's keys and the books': from today on, and kept over a restart. */
    Scene enter() {
        UUID account = Stage.part(ConnectionStore.class).account(ACCOUNT);
        Entered keys = new Entered("ccvshop", Wiring.texts(Wiring.of(shop)));
        return adopt(Stage.part(Connecting.class).connect(account, name, keys, moneybird()));
    }

    /** Plays on with a connection that was made otherwise, which its owner then switches on. */
    Scene adopt(ConnectionKey made) {
        key = made;
        rest();
        Connection now = connection();
        Stage.part(RulesChange.class)
                .save(key, now.version(), now.pushRules().active(true), now.bookingRules(), "owner@example.test");
        return rest();
    }

    /** What an owner enters for the books. */
    Entered moneybird() {
        return new Entered("moneybird", Wiring.texts(Wiring.of(books)));
    }

    /** Until all webhooks have arrived and the lane has nothing to do now. */
    Scene rest() {
        told();
        Backlog backlog = Stage.part(Backlog.class);
        Eventually.is(
                "the lane of " + name + " rests", () -> backlog.next(key()).isPresent());
        return this;
    }

    /** Until all webhooks have arrived and the lane has been asked for what follows from them. */
    void told() {
        shop.courier().settle();
        JdbcClient jdbc = Stage.part(JdbcClient.class);
        Eventually.is(
                "what webhooks said is followed",
                () -> jdbc.sql("select not exists (select 1 from hint where connection_id = ? and not handled)")
                        .param(key().id())
                        .query(Boolean.class)
                        .single());
    }

    /** Moves the clock and lets the lane do what has become due. */
    Scene after(Duration time) {
        Stage.CLOCK.forward(time);
        return rest();
    }

    Scene afterPoll() {
        return after(Duration.ofMinutes(6));
    }

    /** From now on no webhook arrives. */
    void loseWebhooks() {
        shop.courier().loseNext(Integer.MAX_VALUE);
    }

    ConnectionKey key() {
        return Objects.requireNonNull(key, "The scene has no connection yet; connect it");
    }

    Connection connection() {
        return Stage.part(ConnectionStore.class).get(key());
    }

    static DocumentId id(Order order) {
        return DocumentId.order(order.id());
    }

    static DocumentId id(Invoice invoice) {
        return DocumentId.invoice(invoice.id());
    }

    Document document(DocumentId id) {
        return Stage.part(DocumentStore.class).find(key(), id).orElseThrow();
    }

    /** On which list it is and why: {@code SKIPPED ORDER_DELETED}. */
    String standing(Order order) {
        return standing(id(order));
    }

    String standing(Invoice invoice) {
        return standing(id(invoice));
    }

    private String standing(DocumentId id) {
        Document document = document(id);
        return document.status() + " " + document.code();
    }

    List<Delivery> story(DocumentId id) {
        return Stage.part(Ledger.class).story(key(), id);
    }

    Counts counts() {
        return Stage.part(DocumentQueries.class).counts(key());
    }

    /** A person asks to push it, also in spite of rule D12 if so said. */
    void push(DocumentId id, boolean force) {
        Stage.part(Actions.class).retry(key(), id, "Anna", force);
        rest();
    }

    /** References of what is in the books, in the order in which it came. */
    List<String> booked() {
        return books.invoices().stream().map(i -> i.reference()).toList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    /** Takes the connection out of service: the next scene moves the clock, and this one's shop is gone. */
    @Override
    public void close() {
        if (key != null) {
            retire(connection());
        }
        shop.close();
        books.close();
    }

    private void retire(Connection connection) {
        Stage.part(TransactionTemplate.class).executeWithoutResult(status -> {
            Stage.part(JobStore.class).lock(connection.key());
            ConnectionStore connections = Stage.part(ConnectionStore.class);
            connections.dot(connection.key(), Side.SHOP, connection.shop().refused("The scene is over"));
            connections.dot(connection.key(), Side.BOOKS, connection.books().refused("The scene is over"));
        });
    }
}
