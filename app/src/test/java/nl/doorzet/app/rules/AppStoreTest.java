package nl.doorzet.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.connector.shop.AppStore.NotSigned;
import nl.doorzet.server.access.Credentials;
import nl.doorzet.server.account.ConnectionKey;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.connect.Installation;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.simulators.ccvshop.AppStore.App;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way in by the platform's app store: each call believed with its signature only, and each may come again. */
class AppStoreTest {
    private static final App APP = app(Stage.APP_SECRET);
    private static final App STRANGER = app("a-secret-that-nobody-registered");

    @RegisterExtension
    final Scene scene = Scene.withMoneybird();

    @Test
    void a_shop_from_the_app_store_is_connected_and_its_sales_are_booked() {
        install();
        assertThat(scene.shop.appStore().isInstalled()).isTrue();
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void the_owner_who_comes_again_to_edit_finds_the_same_connection() {
        install();
        Installation again = arrive(APP);
        assertThat(again.connection()).contains(scene.key().id());
        assertThat(again.returnTo())
                .hasValueSatisfying(address -> assertThat(address.getAuthority())
                        .isEqualTo(scene.shop.root().getAuthority()));
        assertThat(connect(again)).isEqualTo(scene.key());
    }

    @Test
    void new_keys_for_the_same_shop_take_the_place_of_the_old_ones() {
        install();
        assertThat(scene.shop.appStore().connect(APP)).isTrue();
        assertThat(arrive(APP).connection()).contains(scene.key().id());
        scene.rest();
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
    }

    @Test
    void new_keys_leave_what_else_the_owner_chose_as_it_is() {
        install();
        Credentials credentials = Stage.part(Credentials.class);
        Map<String, String> before = credentials.of(scene.key()).orElseThrow().shop();
        Map<String, String> chosen = new TreeMap<>(before);
        chosen.put("productCategories", "true");
        Stage.part(Connecting.class).renew(scene.key(), Side.SHOP, chosen);
        assertThat(scene.shop.appStore().connect(APP)).isTrue();
        assertThat(credentials.of(scene.key()).orElseThrow().shop())
                .containsEntry("productCategories", "true")
                .doesNotContainEntry("secretKey", before.get("secretKey"));
    }

    @Test
    void removed_in_the_shop_it_stops_and_what_was_booked_stays() {
        install();
        Order order = scene.paidOrder();
        scene.rest();
        assertThat(scene.shop.appStore().uninstall(APP)).isTrue();
        scene.paidOrder();
        scene.afterPoll();
        assertThat(scene.booked()).containsExactly(order.completedNumber().full());
        assertThat(scene.standing(order)).isEqualTo("BOOKED BOOKED");
        assertThat(scene.connection().shop().state()).isEqualTo(Dot.State.DISCONNECTED);
        assertThat(scene.connection().shop().trouble()).contains("removed in the shop");
    }

    @Test
    void installed_again_after_removal_it_goes_on_with_the_same_ledger() {
        install();
        Order before = scene.paidOrder();
        scene.rest();
        scene.shop.appStore().uninstall(APP);
        install();
        Order after = scene.paidOrder();
        scene.rest().afterPoll();
        assertThat(scene.booked())
                .containsExactly(
                        before.completedNumber().full(), after.completedNumber().full());
    }

    @Test
    void a_handshake_with_another_signature_or_none_is_refused() throws Exception {
        assertThat(scene.shop.appStore().connect(STRANGER)).isFalse();
        assertThat(unsigned(APP.handshake()).statusCode()).isEqualTo(403);
        assertThat(unsigned(APP.handshake()).body()).contains("x-hash");
    }

    @Test
    void a_removal_with_another_signature_or_none_is_refused_and_changes_nothing() throws Exception {
        install();
        assertThat(unsigned(APP.uninstall()).statusCode()).isEqualTo(403);
        assertThat(scene.connection().shop().state()).isEqualTo(Dot.State.CONNECTED);
        assertThat(scene.shop.appStore().uninstall(STRANGER)).isFalse();
        assertThat(scene.connection().shop().state()).isEqualTo(Dot.State.CONNECTED);
    }

    @Test
    void nobody_arrives_without_the_platforms_signature() {
        install();
        assertThatThrownBy(() -> arrive(STRANGER)).isInstanceOf(NotSigned.class);
        assertThatThrownBy(() -> Stage.part(Installs.class).arrival("ccvshop", Map.of("api_public", "anything")))
                .isInstanceOf(NotSigned.class);
    }

    private void install() {
        assertThat(scene.shop.appStore().connect(APP)).isTrue();
        scene.adopt(connect(arrive(APP)));
    }

    private Installation arrive(App app) {
        Map<String, String> query = new TreeMap<>();
        for (String part : scene.shop.appStore().door(app, "nl").getRawQuery().split("&", -1)) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return Stage.part(Installs.class).arrival("ccvshop", query).orElseThrow();
    }

    private ConnectionKey connect(Installation of) {
        // Its files would be in a folder of this name, so that no two connections have the same.
        ConnectionKey key = Stage.part(Installs.class).connect(of, "Winkel " + of.id(), scene.moneybird());
        Stage.part(Installs.class).tell(of);
        return key;
    }

    private static HttpResponse<String> unsigned(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"api_public\":\"anything\"}"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static App app(String secret) {
        URI own = URI.create(Stage.address() + "/apps/ccvshop/");
        return new App(secret, own.resolve("handshake"), own.resolve("install"), own.resolve("uninstall"));
    }
}
