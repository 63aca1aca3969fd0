package nl.doorzet.app.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.app.demo.office.World;
import nl.doorzet.app.demo.shop.Customers;
import nl.doorzet.app.demo.shop.DemoShop;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.launch.Declarations;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.PersonStore;
import nl.doorzet.server.people.SignIn;
import nl.doorzet.simulators.ccvshop.AppStore.App;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;
import nl.doorzet.simulators.vies.ViesSimulator;

/** The demo's world: a simulated shop, simulated books, and a server with three connections between them. */
final class Demo implements AutoCloseable {
    /** Whether the shop and the books let a caller call only so often, and Doorzet keeps to that. */
    enum Limits {
        AS_IN_LIFE,
        /** So that a click is seen in seconds, also in the first minutes, when a whole history is read at once. */
        NONE
    }

    /** What the simulated App Store signs with. */
    private static final String APP_SECRET = "demo-app-secret";

    private static final String OWNER = "demo@doorzet.example";

    final CcvShopSimulator shop;
    final MoneybirdSimulator moneybird;
    final ViesSimulator vies;
    final Server server;
    final List<ConnectionKey> connections;
    /** Doorzet as the App Store knows it; empty on a port that is not known beforehand. */
    private final Optional<App> app;

    private Demo(
            CcvShopSimulator shop,
            MoneybirdSimulator moneybird,
            ViesSimulator vies,
            Server server,
            List<ConnectionKey> connections,
            Optional<App> app) {
        this.shop = shop;
        this.moneybird = moneybird;
        this.vies = vies;
        this.server = server;
        this.connections = connections;
        this.app = app;
    }

    /** Starts everything; nothing of it listens to other machines. */
    static Demo start(Path data, int port, Clock clock, Limits limits) {
        List<AutoCloseable> started = new ArrayList<>();
        try {
            CcvShopSimulator shop = CcvShopSimulator.start(clock);
            started.add(shop);
            DemoShop.fill(shop.backOffice(), clock.instant());
            MoneybirdSimulator moneybird = MoneybirdSimulator.start(clock);
            started.add(moneybird);
            ViesSimulator vies = ViesSimulator.start(clock)
                    .register("NL001234567B01")
                    .register(Customers.BELGIAN_BUSINESS.vatNumber());
            started.add(vies);
            boolean limited = limits == Limits.AS_IN_LIFE;
            moneybird.rateLimit(limited);
            if (!limited) {
                shop.quirks().add(Quirk.NO_RATE_LIMIT);
            }
            Server server = Server.start(new Server.Options(
                    DataFolder.open(data),
                    port,
                    Optional.empty(),
                    List.of("127.0.0.1"),
                    clock,
                    Map.of(
                            "doorzet.demo",
                            "true",
                            "doorzet.sign-up",
                            "open",
                            "doorzet.poll",
                            "PT5S",
                            "doorzet.settle",
                            "PT1S",
                            // With a port that is not known yet, webhooks have nowhere to go, and the poll finds all.
                            "doorzet.public-url",
                            port == 0 ? "" : "http://127.0.0.1:" + port,
                            "doorzet.ccvshop.app-secret",
                            APP_SECRET,
                            "doorzet.vies.url",
                            vies.root().toString(),
                            "doorzet.throttle",
                            Boolean.toString(limited))));
            started.add(server);
            server.part(Joining.class).operator(OWNER, "Daan Demarrage");
            List<ConnectionKey> keys = server.part(Declarations.class).apply(DemoAccount.declaration(shop, moneybird));
            return new Demo(shop, moneybird, vies, server, keys, port == 0 ? Optional.empty() : Optional.of(app(port)));
        } catch (RuntimeException e) {
            started.reversed().forEach(Demo::stop);
            throw e;
        }
    }

    private static App app(int port) {
        String address = "http://127.0.0.1:" + port + "/apps/ccvshop/";
        return new App(
                APP_SECRET,
                URI.create(address + "handshake"),
                URI.create(address + "install"),
                URI.create(address + "uninstall"));
    }

    /** The dashboard, already signed in as its owner: once. */
    URI entrance() {
        SignIn signIn = server.part(SignIn.class);
        Person owner = server.part(PersonStore.class).find(OWNER).orElseThrow();
        return dashboard().resolve("/inloggen/link?code=" + signIn.link(owner.id(), Duration.ofDays(1)));
    }

    URI dashboard() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /** What the back office works on. */
    World world() {
        return new World(shop, moneybird, dashboard(), app, () -> Books.doubles(this));
    }

    /** What an owner of the demo's shop would enter. */
    Map<String, Value> shopKeys() {
        return DemoAccount.keys(shop);
    }

    @Override
    public void close() {
        List.of(server, vies, moneybird, shop).forEach(Demo::stop);
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("Stopping the demo failed", e);
        }
    }
}
