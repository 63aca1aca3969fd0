package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.AppStore.Arrival;
import nl.doorzet.core.connector.shop.AppStore.Grant;
import nl.doorzet.core.connector.shop.AppStore.NotSigned;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.core.settings.SettingsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AppStoreTest {
    private static final Secret APP_SECRET = new Secret("app-secret-0123456789");
    private static final String KEY = "e_27Q^ttmcoI6cFMiGEbExampleKey1";
    private static final AppStore STORE =
            new CcvShopConnector().appStore(APP_SECRET).orElseThrow();
    private static final URI HANDSHAKE = URI.create("https://connector.example.test/ccv/handshake");

    @Test
    void the_references_handshake_hands_over_what_opens_the_shop() {
        JsonNode vector = vector("App handshake POST (header x-hash)");
        Grant grant = STORE.handshake(own(vector), message(vector));
        assertThat(grant.key()).isEqualTo(KEY);
        assertThat(grant.shop()).hasToString("https://voorbeeldwinkel.example.test");
        assertThat(grant.returnTo())
                .hasToString("https://voorbeeldwinkel.example.test/onderhoud/AdminItems/AppStore/Return.php?app=4711");
        assertThat(SettingsForm.of(CcvShopSettings.class).read(grant.settings()))
                .isEqualTo(new SettingsForm.Read.Valid<>(new CcvShopSettings(
                        URI.create("https://voorbeeldwinkel.example.test"),
                        KEY,
                        new Secret("S3cr3t_Example_Only_0123456789ab"),
                        false)));
    }

    @Test
    void the_references_install_lets_the_owner_in_by_the_decoded_key() {
        JsonNode vector = vector("App install redirect (query parameter x-hash)");
        String hash = vector.path("hmac_sha512_hex").asString();
        assertThat(STORE.arrival(own(vector), Map.of("api_public", KEY, "language", "de", "x-hash", hash)))
                .isEqualTo(new Arrival(KEY, "de"));
        assertThat(STORE.arrival(own(vector), Map.of("api_public", KEY, "language", "<b>", "x-hash", hash)))
                .isEqualTo(new Arrival(KEY, "nl"));
        Map<String, String> encoded = Map.of("api_public", KEY.replace("^", "%5E"), "x-hash", hash);
        assertThatThrownBy(() -> STORE.arrival(own(vector), encoded)).isInstanceOf(NotSigned.class);
        assertThatThrownBy(() -> STORE.arrival(own(vector), Map.of())).isInstanceOf(NotSigned.class);
    }

    @Test
    void the_references_uninstall_names_the_key_that_is_dead() {
        JsonNode vector = vector("App uninstall POST (header x-hash)");
        assertThat(STORE.uninstall(own(vector), message(vector))).isEqualTo(KEY);
    }

    @Test
    void what_is_not_signed_for_this_very_address_and_body_is_not_from_the_platform() {
        JsonNode handshake = vector("App handshake POST (header x-hash)");
        URI own = own(handshake);
        Message good = message(handshake);
        Message bare = new Message(Map.of(), good.body());
        Message other = new Message(good.headers(), (good.text() + " ").getBytes(UTF_8));
        assertThatThrownBy(() -> STORE.handshake(own, bare))
                .isInstanceOf(NotSigned.class)
                .hasMessageContaining("carries no signature");
        assertThatThrownBy(() -> STORE.handshake(own, other))
                .isInstanceOf(NotSigned.class)
                .hasMessageNotContainingAny("S3cr3t", "app-secret");
        assertThatThrownBy(() -> STORE.uninstall(own, other)).isInstanceOf(NotSigned.class);
        assertThatThrownBy(() -> STORE.handshake(URI.create(own + "/"), good)).isInstanceOf(NotSigned.class);
        AppStore elsewhere =
                new CcvShopConnector().appStore(new Secret("other")).orElseThrow();
        assertThatThrownBy(() -> elsewhere.handshake(own, good)).isInstanceOf(NotSigned.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api_public | ""                          | api_public is missing
            api_public | null                        | api_public is missing
            api_public | "a\\nb"                     | api_public is neither a key
            api_secret | {"a":1}                     | api_secret is missing
            api_root   | "http://"                   | api_root is no web address
            api_root   | "https://u:p@x.example"     | api_root is no web address
            return_url | "http://x.example/return"   | return_url is no https address
            return_url | "javascript:alert(1)"       | return_url is no https address
            return_url | "//x.example/return"        | return_url is no https address
            """)
    void a_signed_handshake_that_is_not_what_was_promised_is_unreadable(String field, String value, String why) {
        ObjectNode body = (ObjectNode) Reference.json("app-handshake-request.json");
        body.set(field, CcvShopJson.read(value));
        assertThatThrownBy(() -> STORE.handshake(HANDSHAKE, signed(CcvShopJson.write(body))))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("S3cr3t");
    }

    @Test
    void a_signed_body_that_is_no_json_is_unreadable() {
        assertThatThrownBy(() -> STORE.handshake(HANDSHAKE, signed("api_public=1")))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("no JSON");
        assertThatThrownBy(() -> STORE.uninstall(HANDSHAKE, signed("[]"))).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void an_app_without_a_secret_is_refused() {
        assertThatThrownBy(() -> new CcvShopConnector().appStore(new Secret(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("copy it from the Developer App Center");
    }

    @Test
    void the_secret_shows_in_no_text() {
        assertThat(STORE.toString()).doesNotContain("app-secret");
    }

    private static Message signed(String body) {
        String hash = Signature.hex(APP_SECRET, HANDSHAKE.toString().getBytes(UTF_8), body.getBytes(UTF_8));
        return new Message(Map.of("x-hash", hash), body.getBytes(UTF_8));
    }

    private static Message message(JsonNode vector) {
        return new Message(
                Map.of("x-hash", vector.path("hmac_sha512_hex").asString()),
                vector.path("parts").path(1).asString().getBytes(UTF_8));
    }

    private static URI own(JsonNode vector) {
        return URI.create(vector.path("parts").path(0).asString());
    }

    private static JsonNode vector(String name) {
        JsonNode vectors = Reference.json("auth-test-vectors.json").path("vectors");
        return StreamSupport.stream(vectors.spliterator(), false)
                .filter(vector -> vector.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
