package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.SimulatorServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AppStoreTest extends SimulatedShop {
    private static final String SECRET = "app-secret-0123456789";

    private final SimulatorServer receiver = SimulatorServer.start(new Agreeable());
    private final AppStore.App app = new AppStore.App(SECRET, at("/handshake"), at("/install"), at("/uninstall"));

    private static final class Agreeable implements Api {
        @Override
        public Answer answer(Received request) {
            return Answer.of(200, "text/plain", "OK");
        }

        @Override
        public Answer trouble(Fault fault, Received request) {
            return Answer.of(500, "text/plain", "no");
        }
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void a_handshake_hands_over_keys_that_open_this_shop_and_is_signed() {
        assertThat(simulator.appStore().connect(app)).isTrue();
        Received told = receiver.received().getFirst();
        assertThat(told.header("x-hash")).contains(ShopClient.hmac(SECRET, at("/handshake") + "|" + told.text()));
        JsonNode body = body(told);
        assertThat(body.get("api_public").stringValue()).contains("^");
        assertThat(body.get("api_root").stringValue())
                .isEqualTo(simulator.root().toString());
        assertThat(body.get("return_url").stringValue()).startsWith(simulator.root() + "/");
        assertThat(rootWith(told)).isEqualTo(200);
    }

    @Test
    void another_handshake_gives_other_keys_and_the_first_are_dead() {
        simulator.appStore().connect(app);
        simulator.appStore().connect(app);
        assertThat(rootWith(receiver.received().get(0))).isEqualTo(401);
        assertThat(rootWith(receiver.received().get(1))).isEqualTo(200);
    }

    @Test
    void an_app_that_does_not_say_ok_is_not_connected() {
        receiver.faults().next(Fault.CRASH_BEFORE);
        assertThat(simulator.appStore().connect(app)).isFalse();
        assertThat(rootWith(receiver.received().getFirst())).isEqualTo(401);
        assertThatThrownBy(() -> simulator.appStore().door(app, "nl")).hasMessageContaining("connect it");
    }

    @Test
    void the_owners_browser_comes_with_the_key_encoded_and_its_hash_over_the_key_itself() {
        simulator.appStore().connect(app);
        String key = body(receiver.received().getFirst()).get("api_public").stringValue();
        URI door = simulator.appStore().door(app, "de");
        Map<String, String> query = Query.parse(door.getRawQuery()).values();
        assertThat(door.getRawQuery()).contains("%5E");
        assertThat(query).containsEntry("api_public", key).containsEntry("language", "de");
        assertThat(query).containsEntry("x-hash", ShopClient.hmac(SECRET, at("/install") + "|" + key));
    }

    @Test
    void removing_the_app_kills_its_keys_and_tells_it() {
        simulator.appStore().connect(app);
        client.send("PATCH", "apps/4711/", "{\"is_installed\":true}");
        assertThat(simulator.appStore().isInstalled()).isTrue();
        assertThat(simulator.appStore().uninstall(app)).isTrue();
        assertThat(simulator.appStore().isInstalled()).isFalse();
        Received told = receiver.received().getLast();
        assertThat(told.path()).isEqualTo("/uninstall");
        assertThat(told.header("x-hash")).contains(ShopClient.hmac(SECRET, at("/uninstall") + "|" + told.text()));
        assertThat(rootWith(receiver.received().getFirst())).isEqualTo(401);
    }

    private URI at(String path) {
        return URI.create(receiver.root() + path);
    }

    private int rootWith(Received handshake) {
        JsonNode keys = body(handshake);
        return client.with(
                        keys.get("api_public").stringValue(),
                        keys.get("api_secret").stringValue())
                .send("GET", "", "")
                .statusCode();
    }

    private static JsonNode body(Received told) {
        return JsonMapper.shared().readTree(told.text());
    }
}
