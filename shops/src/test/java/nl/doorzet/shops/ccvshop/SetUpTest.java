package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.ccvshop.Quirk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetUpTest {
    @Test
    void to_be_installed_is_said_once_and_its_204_is_signed() {
        try (SimulatedShop shop = new SimulatedShop()) {
            shop.open().markInstalled();
            shop.open().markInstalled();
            assertThat(shop.simulator().server().received())
                    .extracting(Received::method)
                    .containsExactly("GET", "PATCH", "GET");
            assertThat(shop.client()
                            .get("look", CcvShopClient.PREFIX + "apps/4711/")
                            .orElseThrow()
                            .path("is_installed")
                            .asBoolean())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"items":[]}                   | lists 0 apps
            {"items":[{"id":1},{"id":2}]}  | lists 2 apps
            {"items":[{"id":"../1"}]}      | whose id is none
            """)
    void anything_but_exactly_one_app_is_not_ours(String apps, String why) {
        FakeShop fake = new FakeShop().answer("apps/", apps);
        assertThatThrownBy(() -> fake.shop().markInstalled())
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(why);
        assertThat(fake.asked).hasSize(1);
    }

    @Test
    void a_shop_without_apps_is_no_access() {
        assertThatThrownBy(() -> new FakeShop().shop().markInstalled()).isInstanceOf(NoAccess.class);
    }

    @Test
    void a_clock_that_is_off_is_told_before_the_shop_refuses_us() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.SERVER_CLOCK_A_LITTLE_AHEAD)) {
            assertThat(shop.open().profile().advice())
                    .containsExactly(
                            "This machine's clock is 3 minutes behind the shop's, which accepts 5: set it right");
        }
        try (SimulatedShop shop = new SimulatedShop()) {
            assertThat(shop.open().profile().advice()).isEmpty();
        }
    }
}
