package nl.doorzet.app.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.lanes.Backlog;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Declaration;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.launch.Declarations;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.ledger.Document;
import nl.doorzet.server.ledger.DocumentFilter;
import nl.doorzet.server.ledger.DocumentQueries;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.ledger.DocumentStore;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.moneybird.ExternalInvoice;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;

/** A shop, books, and the server between them, which can be started again and be told to push something else. */
final class World implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int EVERYTHING = 1_000_000;

    final WalkClock clock = new WalkClock();
    final CcvShopSimulator shop = CcvShopSimulator.start(clock);
    final MoneybirdSimulator moneybird = MoneybirdSimulator.start(clock);
    private final Path folder;
    private final int port = freePort();
    private Server server;
    private ConnectionKey connection;

    World(Path folder, Mode mode) {
        this.folder = folder;
        shop.quirks().add(Quirk.NO_RATE_LIMIT);
        moneybird.rateLimit(false);
        server = start();
        connection = push(mode);
    }

    private Server start() {
        return Server.start(new Server.Options(
                DataFolder.open(folder),
                port,
                Optional.empty(),
                List.of("127.0.0.1"),
                clock,
                Map.of(
                        "doorzet.settle", "PT1S",
                        "doorzet.throttle", "false",
                        "doorzet.public-url", "http://127.0.0.1:" + port)));
    }

    /** Ends the server in whatever it does, as an operator would. */
    void stop() {
        server.close();
    }

    /** Starts it as it was, and declares the connection again, as the command line does each time. */
    void startAgain(Mode mode) {
        server = start();
        connection = push(mode);
    }

    /** Declares the connection again, with what it pushes from now on. */
    ConnectionKey push(Mode mode) {
        Map<String, Value> push = switch (mode) {
            case PAID_ORDERS -> Map.of("source", open("PAID_ORDERS"));
            case ORDERS_AND_CREDIT_INVOICES -> Map.of("source", open("PAID_ORDERS"), "creditInvoices", open("true"));
            case INVOICES -> Map.of("source", open("INVOICES"));
        };
        Map<String, Value> from = Map.of(
                "root", open(shop.root().toString()),
                "publicKey", open(shop.publicKey()),
                "secretKey", new Value(shop.secretKey(), true));
        Map<String, Value> to = Map.of(
                "root", open(moneybird.root().toString()),
                "administration", open(moneybird.administrationId()),
                "token", new Value(moneybird.token(), true));
        Declared declared = new Declared("Wandeling", "ccvshop", from, "moneybird", to, push, Map.of());
        return server.part(Declarations.class)
                .apply(new Declaration("De Wandelaar", List.of(declared)))
                .getFirst();
    }

    /** Waits until all is done that can be done; what waits for a moment ahead gets it. */
    void rest() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        shop.courier().settle();
        Backlog backlog = server.part(Backlog.class);
        for (int quiet = 0; quiet < 2; ) {
            if (backlog.isEmpty()) {
                quiet++;
            } else {
                quiet = 0;
                backlog.next().ifPresent(clock::forwardTo);
            }
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("After " + PATIENCE + " there is still something to do: " + lists());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Nobody counts it down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The walk was interrupted", e);
        }
    }

    /** What is in the books. */
    List<Entry> entries() {
        return moneybird.invoices().stream().map(World::entry).toList();
    }

    private static Entry entry(ExternalInvoice invoice) {
        BigDecimal total = invoice.totalInclTax();
        Instant booked = invoice.created();
        return new Entry(invoice.reference(), total, total.subtract(invoice.totalExclTax()), booked);
    }

    /** On which list each document is, and why; such as {@code order/12: SKIPPED EMPTY}. */
    Map<String, String> lists() {
        DocumentFilter all = DocumentFilter.all(EnumSet.allOf(DocumentStatus.class));
        return lists(server.part(DocumentQueries.class).list(connection, all, EVERYTHING).stream());
    }

    /** The same of these documents only. */
    Map<String, String> lists(List<String> documents) {
        DocumentStore store = server.part(DocumentStore.class);
        return lists(documents.stream().flatMap(id -> store.find(connection, DocumentId.parse(id)).stream()));
    }

    private static Map<String, String> lists(Stream<Document> documents) {
        return documents.collect(Collectors.toMap(
                document -> document.id().toString(), document -> (document.status() + " " + document.code()).strip()));
    }

    private static Value open(String text) {
        return new Value(text, false);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        shop.close();
        moneybird.close();
    }
}
