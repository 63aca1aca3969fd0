package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ServiceLoader;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.settings.Secret;
import nl.doorzet.core.settings.SettingsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CcvShopSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "https://winkel.ccvshop.nl, https://winkel.ccvshop.nl",
        "https://winkel.ccvshop.nl/, https://winkel.ccvshop.nl",
        "https://winkel.ccvshop.nl/onderhoud/?a=b, https://winkel.ccvshop.nl",
        "winkel.ccvshop.nl, https://winkel.ccvshop.nl",
        "http://winkel.ccvshop.nl, https://winkel.ccvshop.nl",
        "http://127.0.0.1:8081, http://127.0.0.1:8081",
        "https://winkel.ccvshop.nl:8443/x, https://winkel.ccvshop.nl:8443"
    })
    void the_address_may_be_pasted_as_people_have_it(String root, String origin) {
        assertThat(settings(root).origin()).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:winkel", "https:///", "https://user:word@winkel.ccvshop.nl", "a_b", "/api"})
    void what_is_no_address_is_the_owners_turn(String root) {
        FakeShop fake = new FakeShop();
        assertThatThrownBy(() -> new CcvShopConnector()
                        .open(settings(root), fake.access())
                        .profile())
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("enter it as https://");
        assertThat(fake.asked).isEmpty();
    }

    @Test
    void the_connector_is_found_and_its_settings_are_a_form() {
        assertThat(ServiceLoader.load(ShopConnector.class))
                .singleElement()
                .satisfies(found -> assertThat(found.info().id()).isEqualTo("ccvshop"));
        assertThat(SettingsForm.of(CcvShopSettings.class).fields())
                .extracting(SettingsForm.Field::name)
                .containsExactly("root", "publicKey", "secretKey", "productCategories");
        assertThat(settings("winkel.ccvshop.nl").toString()).doesNotContain("sec-1");
    }

    private static CcvShopSettings settings(String root) {
        return new CcvShopSettings(URI.create(root), "pub-1", new Secret("sec-1"), false);
    }
}
