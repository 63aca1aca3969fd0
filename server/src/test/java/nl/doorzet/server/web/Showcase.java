package nl.doorzet.server.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.access.Recorder;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.fake.FakeBooks;
import nl.doorzet.server.fake.FakeShop;
import nl.doorzet.server.fake.Sales;
import nl.doorzet.server.fake.Script;
import nl.doorzet.server.fake.TestServer;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.Counts;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A connection with documents in every state; as a program, a dashboard to look at. */
final class Showcase {
    static final int BOOKED = 60;
    private static final List<String> CUSTOMERS =
            List.of("Sanne de Wit", "Tom Bakker", "Fatima El Amrani", "Jansen Installatie B.V.", "Özlem Yıldız");

    private Showcase() {}

    /** Orders 1000… are booked; the others each have a story of their own. */
    static ConnectionKey fill(Server server, String name) {
        Instant now = Instant.now(Clock.systemUTC());
        FakeShop shop = FakeShop.named(name);
        FakeBooks books = FakeBooks.named(name);
        for (int i = 0; i < BOOKED; i++) {
            Sales sale = Sales.of(1000 + i, now.minus(Duration.ofHours(11L * i + 1)))
                    .customer(CUSTOMERS.get(i % CUSTOMERS.size()));
            shop.put((i % 4 == 0 ? sale.total("1234.56", "214.26") : sale).paidOrder());
        }
        shop.put(Sales.of(2001, now).customer("<script>alert(1)</script> & Zn.").unpaidOrder());
        shop.put(Sales.of(2002, now.minusSeconds(600)).cancelledOrder());
        putErrors(shop, books, now);
        books.on("3005", Script.LOSE_ANSWER);
        shop.put(Sales.of(3005, now.minusSeconds(2100)).paidOrder());
        ConnectionKey key = TestServer.connect(server, name, "fakebooks", Map.of());
        TestServer.await("everything has found its list", () -> isSettled(counts(server, key)));
        exchange(server, key);
        return key;
    }

    /** Only the four errors, for a test that does something with them. */
    static ConnectionKey errors(Server server, String name) {
        putErrors(FakeShop.named(name), FakeBooks.named(name), Instant.now(Clock.systemUTC()));
        ConnectionKey key = TestServer.connect(server, name, "fakebooks", Map.of());
        TestServer.await("there are errors", () -> counts(server, key).of(DocumentStatus.ATTENTION) == 4);
        return key;
    }

    private static void putErrors(FakeShop shop, FakeBooks books, Instant now) {
        books.on("3001", Script.REFUSE);
        shop.put(Sales.of(3001, now.minusSeconds(900)).paidOrder());
        shop.put(Sales.of(3002, now.minusSeconds(1200)).total("121.00", "20.00").paidOrder());
        books.on("3003", Script.BOOK_A_CENT_MORE);
        shop.put(Sales.of(3003, now.minusSeconds(1500)).paidOrder());
        shop.putUnreadable(DocumentId.order(3004), "3004", now.minusSeconds(1800));
    }

    static Counts counts(Server server, ConnectionKey key) {
        return server.part(DocumentQueries.class).counts(key);
    }

    private static boolean isSettled(Counts counts) {
        return counts.of(DocumentStatus.BOOKED) == BOOKED + 1
                && counts.of(DocumentStatus.ATTENTION) == 4
                && counts.of(DocumentStatus.WAITING) == 1
                && counts.of(DocumentStatus.SKIPPED) == 1;
    }

    /** One booked order in books with lists to choose from. */
    static ConnectionKey demanding(Server server, String name) {
        FakeBooks books = FakeBooks.named(name);
        books.offer(
                Choice.Kind.VAT_CODES,
                List.of(
                        new Choice("v21", "21% btw", Map.of("percentage", "21")),
                        new Choice("v9", "9% btw", Map.of("percentage", "9")),
                        new Choice("v0", "0% btw", Map.of("percentage", "0")),
                        new Choice("icp", "Verlegd binnen de EU", Map.of("percentage", "0"))));
        List<Choice> accounts = new ArrayList<>(List.of(
                new Choice("8000", "Omzet hoog", Map.of("number", "8000")),
                new Choice("8010", "Omzet laag", Map.of("number", "8010")),
                new Choice("8100", "Verzendkosten", Map.of("number", "8100"))));
        for (int n = 8200; n < 8250; n++) {
            accounts.add(new Choice("" + n, "Overig " + n, Map.of("number", "" + n)));
        }
        books.offer(Choice.Kind.LEDGER_ACCOUNTS, accounts);
        FakeShop.named(name)
                .put(Sales.of(4001, Instant.now(Clock.systemUTC()).minusSeconds(60))
                        .paidOrder());
        ConnectionKey key = TestServer.connect(server, name, "demandingbooks", Map.of());
        TestServer.await(
                "4001 was decided",
                () -> counts(server, key).total() == 1 && counts(server, key).of(DocumentStatus.WAITING) == 0);
        return key;
    }

    /** What {@link Recorder} writes; the fakes make no calls. */
    private static void exchange(Server server, ConnectionKey key) {
        server.part(JdbcClient.class).sql("""
                        insert into exchange (account_id, connection_id, subject, at, what, method, uri, status, millis, request,
                          answer)
                        values (?, ?, 'order/3001', now(), 'create invoice', 'POST', 'https://books.example/invoices', 422, 38,
                          '{"reference":"3001","total":"121.00"}', '{"error":"The period is closed"}')""").params(key.account(), key.id()).update();
    }

    /** Argument: the port. */
    public static void main(String[] arguments) throws InterruptedException {
        Server server = TestServer.start(Integer.parseInt(arguments[0]));
        fill(server, "De Tandem");
        Instant now = Instant.now(Clock.systemUTC());
        for (int i = 0; i < 7; i++) {
            FakeShop.named("Accessoires")
                    .put(Sales.of(500 + i, now.minus(Duration.ofDays(i))).paidOrder());
        }
        TestServer.connect(server, "Accessoires", "filebooks", Map.of());
        FakeShop.named("Verhuur").fail(() -> new ApiFailure.NoAccess("read shop: shop.example answered 401"));
        TestServer.connect(server, "Verhuur", "blindbooks", Map.of("source", "INVOICES"));
        demanding(server, "Keuzes");
        System.out.println("http://127.0.0.1:" + server.port() + "/");
        Thread.currentThread().join();
    }
}
