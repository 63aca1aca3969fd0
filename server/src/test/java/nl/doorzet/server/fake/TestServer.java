package nl.doorzet.server.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Declaration;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.launch.Declarations;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;

/** One server with an embedded PostgreSQL for all tests of this module; each test declares connections of its own. */
public final class TestServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String ACCOUNT = "Tests";
    private static final String OWNER = "owner@tests.example";

    private TestServer() {}

    private static final class Running {
        static final Server SERVER = start(0);
    }

    public static Server server() {
        return Running.SERVER;
    }

    /** Starts one more, on this port; it ends with the virtual machine. */
    public static Server start(int port) {
        return start(port, Map.of());
    }

    /** The same with more settings. */
    public static Server start(int port, Map<String, String> settings) {
        Server server = bare(port, settings);
        server.part(ConnectionStore.class).account(ACCOUNT);
        server.part(Joining.class).operator(OWNER, "Olga");
        return server;
    }

    /** The same, without anybody who could sign in. */
    public static Server bare(Map<String, String> settings) {
        return bare(0, settings);
    }

    private static Server bare(int port, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(
                Map.of("doorzet.poll", "PT0.5S", "doorzet.settle", "PT0.1S", "doorzet.password-cost", "4"));
        all.putAll(settings);
        try {
            Server server = Server.start(new Server.Options(
                    DataFolder.open(Files.createTempDirectory("doorzet-test")),
                    port,
                    Optional.empty(),
                    List.of(),
                    Clock.systemUTC(),
                    all));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person who owns whatever is declared. */
    public static Person owner(Server server) {
        return server.part(PersonStore.class).find(OWNER).orElseThrow();
    }

    /** Declares a connection between the fake shop and the fake books of its own name. */
    public static ConnectionKey connect(Server server, String name, String booksSystem, Map<String, String> push) {
        Map<String, Value> rules = new TreeMap<>();
        push.forEach((key, value) -> rules.put(key, new Value(value, false)));
        Map<String, Value> world = Map.of("world", new Value(name, false));
        Declared declared = new Declared(name, "fakeshop", world, booksSystem, world, rules, Map.of());
        return server.part(Declarations.class)
                .apply(new Declaration(ACCOUNT, List.of(declared)))
                .getFirst();
    }

    /** Waits until it is true; fails after two minutes. */
    public static void await(String what, BooleanSupplier condition) {
        CountDownLatch never = new CountDownLatch(1);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not so after " + PATIENCE + ": " + what);
            }
            try {
                never.await(30, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
