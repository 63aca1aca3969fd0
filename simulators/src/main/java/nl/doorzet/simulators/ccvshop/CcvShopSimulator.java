package nl.doorzet.simulators.ccvshop;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.doorzet.simulators.FaultPlan;
import nl.doorzet.simulators.SimulatorServer;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;
import nl.doorzet.simulators.ccvshop.shop.ShopEvent;

/**
 * One CCV Shop on 127.0.0.1: its API over HTTP, its webhooks, and its back office in this process. Orders get the date
 * of the given clock, and requests must be signed within five minutes of it.
 */
public final class CcvShopSimulator implements AutoCloseable {
    private final Clock clock;
    private final Keyring keys = new Keyring();
    private final Installation installation = new Installation();
    private final Tally tally = new Tally();
    private final Set<Quirk> quirks = ConcurrentHashMap.newKeySet();
    private final Links links = new Links();
    private final Webhooks webhooks;
    private final Courier courier = new Courier();
    private final AppStore appStore = new AppStore(keys, links, installation);
    private final BackOffice backOffice;
    private final SimulatorServer server;

    private CcvShopSimulator(Clock clock, int port) {
        this.clock = clock;
        this.webhooks = new Webhooks(clock);
        CcvShop shop = new CcvShop();
        this.backOffice = new BackOffice(shop, clock);
        CcvShopApi api = new CcvShopApi(
                new Guard(keys, clock, quirks),
                new Router(routes()),
                new RateLimit(clock),
                tally,
                new Hostility(shop, quirks),
                quirks);
        this.server = SimulatorServer.start(api, port);
        links.root(server.root());
        shop.listen(this::tell);
    }

    /** Starts on a free port. */
    public static CcvShopSimulator start(Clock clock) {
        return new CcvShopSimulator(clock, 0);
    }

    public static CcvShopSimulator start(Clock clock, int port) {
        return new CcvShopSimulator(clock, port);
    }

    /** The API root as an app's handshake gives it: no path, no slash at the end. */
    public URI root() {
        return server.root();
    }

    /** The key pair that the owner made by hand. */
    public String publicKey() {
        return Keyring.BY_HAND.publicKey();
    }

    public String secretKey() {
        return Keyring.BY_HAND.secretKey();
    }

    /** How the owner connects and removes an app. */
    public AppStore appStore() {
        return appStore;
    }

    /** Which calls were made, and how many. */
    public Tally tally() {
        return tally;
    }

    public BackOffice backOffice() {
        return backOffice;
    }

    /** What goes wrong with requests. */
    public FaultPlan faults() {
        return server.faults();
    }

    /** What this shop does otherwise; add and remove at will. */
    public Set<Quirk> quirks() {
        return quirks;
    }

    /** How webhooks travel. */
    public Courier courier() {
        return courier;
    }

    public SimulatorServer server() {
        return server;
    }

    private List<Route> routes() {
        CcvShop shop = backOffice.shop();
        return Stream.of(
                        new RootRoutes(links, new Rights(quirks)).routes(),
                        new OrderRoutes(shop, links, quirks).routes(),
                        new InvoiceRoutes(shop, links, quirks).routes(),
                        new InvoiceWriteRoutes(backOffice, links, quirks).routes(),
                        new ShopInfoRoutes(links, quirks).routes(),
                        new ProductRoutes(shop, links, quirks).routes(),
                        new WebhookRoutes(webhooks, links, quirks).routes(),
                        new AppRoutes(links, quirks, installation).routes())
                .flatMap(List::stream)
                .toList();
    }

    private void tell(ShopEvent event) {
        List<Webhook> interested = webhooks.activeFor(event.name());
        if (!interested.isEmpty()) {
            String body = Json.text(new EventJson(links).of(event, clock.instant()));
            interested.forEach(webhook -> courier.take(webhook, body));
        }
    }

    /** Stops at once, webhooks under way included. */
    @Override
    public void close() {
        courier.close();
        appStore.close();
        server.close();
    }
}
