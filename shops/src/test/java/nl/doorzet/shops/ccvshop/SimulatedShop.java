package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.Shop.RawDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.BackOffice;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import nl.doorzet.simulators.ccvshop.shop.Order;

/** A simulated shop and the connector opened on it, over real HTTP. */
final class SimulatedShop implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-02-14T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Access ACCESS =
            new Access(new JdkHttp(Duration.ofSeconds(20), CLOCK), CLOCK, Path.of("unused"));

    private final CcvShopSimulator simulator = CcvShopSimulator.start(CLOCK);

    SimulatedShop(Quirk... quirks) {
        simulator.quirks().add(Quirk.NO_RATE_LIMIT);
        for (Quirk quirk : quirks) {
            simulator.quirks().add(quirk);
        }
    }

    CcvShopSimulator simulator() {
        return simulator;
    }

    BackOffice backOffice() {
        return simulator.backOffice();
    }

    Shop open() {
        return open(simulator.secretKey());
    }

    Shop open(String secret) {
        return new CcvShopConnector().open(settings(secret), ACCESS);
    }

    /** As the app store connected it. */
    Shop open(Grant grant) {
        Map<String, String> settings = grant.settings();
        return new CcvShopConnector()
                .open(
                        new CcvShopSettings(
                                URI.create(Objects.requireNonNull(settings.get("root"))),
                                Objects.requireNonNull(settings.get("publicKey")),
                                new Secret(Objects.requireNonNull(settings.get("secretKey"))),
                                false),
                        ACCESS);
    }

    /** With the category of what was sold. */
    Shop openWithCategories() {
        return new CcvShopConnector().open(settings(simulator.secretKey(), true), ACCESS);
    }

    CcvShopClient client() {
        return new CcvShopClient(settings(simulator.secretKey()), ACCESS);
    }

    private CcvShopSettings settings(String secret) {
        return settings(secret, false);
    }

    private CcvShopSettings settings(String secret, boolean categories) {
        return new CcvShopSettings(simulator.root(), simulator.publicKey(), new Secret(secret), categories);
    }

    RawDocument raw(DocumentId id) {
        return open().read(id).orElseThrow();
    }

    SalesDocument read(Order order) {
        return open().parse(raw(DocumentId.order(order.id())));
    }

    SalesDocument read(Invoice invoice) {
        return open().parse(raw(DocumentId.invoice(invoice.id())));
    }

    @Override
    public void close() {
        simulator.close();
    }
}
