package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.core.connector.shop.Hint;
import nl.doorzet.core.connector.shop.Hint.Seal;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.SimulatorServer;
import nl.doorzet.simulators.ccvshop.AppStore.App;
import nl.doorzet.simulators.ccvshop.Courier;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a shop that comes by its app store, over real HTTP: connected, opened, told of an order, removed. */
class ConnectedFromStoreTest {
    private final SimulatedShop shop = new SimulatedShop();
    private final SimulatorServer doorzet = SimulatorServer.start(new SaysOk());
    private final App app = new App("app-secret", at("/handshake"), at("/install"), at("/uninstall"));
    private final AppStore store =
            new CcvShopConnector().appStore(new Secret("app-secret")).orElseThrow();

    @AfterEach
    void close() {
        doorzet.close();
        shop.close();
    }

    @Test
    void it_is_connected_opened_installed_and_after_removal_shut() {
        Grant grant = connect();
        assertThat(grant.shop()).isEqualTo(shop.simulator().root());
        Map<String, String> query =
                query(shop.simulator().appStore().door(app, "fr").getRawQuery());
        assertThat(store.arrival(app.install(), query)).isEqualTo(new AppStore.Arrival(grant.key(), "fr"));
        Shop open = shop.open(grant);
        assertThat(open.profile().missing()).isEmpty();
        open.markInstalled();
        assertThat(shop.simulator().appStore().isInstalled()).isTrue();
        shop.simulator().appStore().uninstall(app);
        assertThat(store.uninstall(app.uninstall(), last())).isEqualTo(grant.key());
        assertThatThrownBy(open::profile).isInstanceOf(NoAccess.class);
    }

    @Test
    void connected_again_it_has_other_keys_and_the_same_shop() {
        Grant first = connect();
        Grant second = connect();
        assertThat(second.shop()).isEqualTo(first.shop());
        assertThat(second.key()).isNotEqualTo(first.key());
        assertThatThrownBy(() -> shop.open(first).profile()).isInstanceOf(NoAccess.class);
        assertThat(shop.open(second).profile().name()).isNotBlank();
    }

    @Test
    void it_tells_of_an_order_and_its_seal_shows_who_told() {
        Shop open = shop.open(connect());
        Subscription subscription = open.subscribe(at("/hook/7f3a"), at("/hook"));
        Order order = shop.backOffice()
                .place(OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21"));
        shop.simulator().courier().settle();
        assertThat(open.hint(last(), subscription))
                .isEqualTo(new Hint(Optional.of(DocumentId.order(order.id())), Seal.GENUINE));
        shop.simulator().courier().seal(Courier.Seal.FORGED);
        shop.backOffice().pay(order);
        shop.simulator().courier().settle();
        assertThat(open.hint(last(), subscription).seal()).isEqualTo(Seal.FALSE);
        shop.simulator().courier().seal(Courier.Seal.NONE);
        shop.backOffice().delete(order);
        shop.simulator().courier().settle();
        assertThat(open.hint(last(), subscription).seal()).isEqualTo(Seal.ABSENT);
    }

    @Test
    void an_invoice_that_is_paid_back_is_told_by_its_own_id() {
        Shop open = shop.open(connect());
        Subscription subscription = open.subscribe(at("/hook/7f3a"), at("/hook"));
        Order order = shop.backOffice()
                .place(OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21"));
        long invoice = shop.backOffice().invoicesOf(order).getFirst().id();
        shop.backOffice().reimburse(shop.backOffice().invoicesOf(order).getFirst());
        shop.simulator().courier().settle();
        assertThat(open.hint(last(), subscription).subject()).contains(DocumentId.invoice(invoice));
    }

    private Grant connect() {
        assertThat(shop.simulator().appStore().connect(app)).isTrue();
        return store.handshake(app.handshake(), last());
    }

    private Message last() {
        List<Received> all = doorzet.received();
        Received last = all.getLast();
        return new Message(
                last.headers().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, header -> header.getValue().getFirst())),
                last.body());
    }

    private URI at(String path) {
        return URI.create(doorzet.root() + path);
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
