package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.shop.ShopProfile;
import org.junit.jupiter.api.Test;

class ProfileTest {
    static final String ROOT = """
            {"items":[{"uri":"\\/api\\/rest\\/v1\\/orders\\/"},{"href":"https://winkel.example.test/api/rest/v1/invoices/"},
            {"title":"paymethods"},{"uri":"/api/rest/v1/webshops"}]}""";
    private static final String WEBSHOPS = """
            {"items":[{"id":1,"name":"Andere","api_root":"https://ander.example.test"},
            {"id":2,"name":"Winkel","api_root":"https://winkel.example.test"}]}""";

    @Test
    void among_several_shops_of_an_owner_ours_is_the_one_at_our_address() {
        ShopProfile profile = shop().answer(
                        "webshops/2/merchant/", "{\"company\":\"Winkel BV\",\"country_code\":\"NL\"}")
                .shop()
                .profile();
        assertThat(profile.name()).isEqualTo("Winkel");
        assertThat(profile.seller().name()).isEqualTo("Winkel BV");
        assertThat(profile.missing()).isEmpty();
    }

    @Test
    void the_shops_rates_are_known_per_country_and_strange_ones_are_told() {
        ShopProfile profile = shop().answer("webshops/2/merchant/", "{\"company\":\"Winkel BV\"}")
                .answer(
                        "webshops/2/geozonecountries/",
                        "{\"items\":[{\"code\":\"de\",\"tariffs\":[{\"type\":\"high\",\"percentage\":18},"
                                + "{\"type\":\"low\",\"percentage\":7},{\"type\":\"none\",\"percentage\":0}]}]}")
                .shop()
                .profile();
        assertThat(profile.vatRates()).hasToString("{DE=[7, 18]}");
        assertThat(profile.ratesInDoubt(LocalDate.of(2026, 3, 14))).hasToString("{DE=[18]}");
        assertThat(profile.missing()).isEmpty();
    }

    @Test
    void a_part_that_the_key_may_not_read_is_named_and_does_not_fail_the_rest() {
        ShopProfile profile =
                shop().answer("webshops/2/merchant/", 403, Map.of(), "").shop().profile();
        assertThat(profile.missing()).containsExactly("merchant");
        assertThat(profile.seller().name()).isEmpty();
    }

    @Test
    void a_merchant_without_a_company_has_their_own_name_and_a_vat_number_gets_its_country() {
        ShopProfile profile = shop().answer(
                        "webshops/2/merchant/",
                        "{\"items\":[{\"full_name\":\"Eva de Vries\",\"tax_number\":\"001234567.B.01\",\"country_code\":\"nl\"}]}")
                .shop()
                .profile();
        assertThat(profile.seller().name()).isEqualTo("Eva de Vries");
        assertThat(profile.seller().vatNumber()).isEqualTo("NL001234567B01");
    }

    @Test
    void an_address_without_such_an_api_fails_the_profile() {
        assertThatThrownBy(() -> new FakeShop().shop().profile())
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("there is no CCV Shop at winkel.example.test");
    }

    @Test
    void a_key_that_is_not_accepted_fails_the_profile() {
        FakeShop fake = new FakeShop().answer("", 401, Map.of(), "no");
        assertThatThrownBy(() -> fake.shop().profile())
                .isInstanceOf(NoAccess.class)
                .hasMessageContaining("answered 401")
                .hasMessageContaining("check the shop's public and secret key");
    }

    private static FakeShop shop() {
        return new FakeShop().answer("", ROOT).answer("webshops/", WEBSHOPS).answer("paymethods/", "{\"items\":null}");
    }
}
