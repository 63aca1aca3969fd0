package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.util.List;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.shops.ccvshop.WebhookCalls.Registration;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.ccvshop.Quirk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubscribeTest {
    private static final URI OURS = URI.create("https://doorzet.example/hook");
    private static final URI ADDRESS = URI.create("https://doorzet.example/hook/7f3a");

    @Test
    void what_the_shop_knows_is_registered_each_with_its_key_and_what_it_does_not_is_refused() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Subscription subscription = shop.open().subscribe(ADDRESS, OURS);
            assertThat(subscription.address()).isEqualTo(ADDRESS);
            assertThat(subscription.events())
                    .containsExactlyInAnyOrder(
                            "orders.created",
                            "orders.updated.ispaid",
                            "orders.updated.status",
                            "orders.deleted",
                            "invoices.updated.status");
            assertThat(subscription.refused()).containsExactlyInAnyOrder("invoices.created", "invoices.deleted");
            assertThat(subscription.keys()).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void events_without_evidence_are_taken_where_they_exist() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.INVOICES_CREATED_EXISTS)) {
            assertThat(shop.open().subscribe(ADDRESS, OURS).refused()).isEmpty();
        }
    }

    /** The shop may answer a registration without a body (reference ccv-shop §4.3, §11). */
    @Test
    void a_post_that_answers_204_still_gives_the_keys() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.POST_ANSWERS_204)) {
            assertThat(shop.open().subscribe(ADDRESS, OURS).keys()).hasSize(5);
        }
    }

    @Test
    void a_refusal_in_whatever_words_is_no_failure() {
        for (Quirk quirk : List.of(Quirk.CLIENT_ERRORS_ARE_500, Quirk.ERRORS_ARE_NOT_JSON, Quirk.ERRORS_WITHOUT_CODE)) {
            try (SimulatedShop shop = new SimulatedShop(quirk)) {
                assertThat(shop.open().subscribe(ADDRESS, OURS).refused()).hasSize(2);
            }
        }
    }

    @Test
    void to_subscribe_again_changes_nothing() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.INVOICES_CREATED_EXISTS)) {
            Subscription first = shop.open().subscribe(ADDRESS, OURS);
            shop.simulator().server().forget();
            assertThat(shop.open().subscribe(ADDRESS, OURS)).isEqualTo(first);
            assertThat(shop.simulator().server().received())
                    .extracting(Received::method)
                    .containsOnly("GET");
        }
    }

    @Test
    void what_was_switched_off_is_on_again_and_what_is_left_of_us_is_removed_and_others_stay() {
        try (SimulatedShop shop = new SimulatedShop()) {
            register(shop, "https://doorzet.example/hook/7f3a", false);
            register(shop, "https://doorzet.example/hook/7f3a", true);
            register(shop, "https://doorzet.example/hook/old", true);
            register(shop, "https://doorzet.example/hooks/other", true);
            register(shop, "https://else.example/hook/7f3a", true);
            shop.open().subscribe(ADDRESS, OURS);
            assertThat(registered(shop))
                    .filteredOn(r -> r.event().equals("orders.created"))
                    .extracting(Registration::address)
                    .containsExactlyInAnyOrder(
                            "https://doorzet.example/hook/7f3a",
                            "https://doorzet.example/hooks/other",
                            "https://else.example/hook/7f3a");
            assertThat(registered(shop)).allMatch(Registration::active);
        }
    }

    @Test
    void a_key_without_the_right_to_webhooks_has_everything_refused_and_reads_on() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.WEBHOOKS_NOT_ALLOWED)) {
            Subscription subscription = shop.open().subscribe(ADDRESS, OURS);
            assertThat(subscription.events()).isEmpty();
            assertThat(subscription.keys()).isEmpty();
            assertThat(subscription.refused()).hasSize(7);
            shop.open().unsubscribe(OURS);
        }
    }

    @Test
    void a_key_that_is_not_accepted_is_no_access() {
        try (SimulatedShop shop = new SimulatedShop()) {
            assertThatThrownBy(() -> shop.open("wrong").subscribe(ADDRESS, OURS))
                    .isInstanceOf(NoAccess.class);
            assertThatThrownBy(() -> shop.open("wrong").unsubscribe(OURS)).isInstanceOf(NoAccess.class);
        }
    }

    @Test
    void unsubscribing_removes_ours_only_and_can_be_done_again() {
        try (SimulatedShop shop = new SimulatedShop()) {
            shop.open().subscribe(ADDRESS, OURS);
            register(shop, "https://else.example/hook/7f3a", true);
            shop.open().unsubscribe(OURS);
            shop.open().unsubscribe(OURS);
            assertThat(registered(shop))
                    .extracting(Registration::address)
                    .containsExactly("https://else.example/hook/7f3a");
        }
    }

    /** Whichever answer is lost: done again, each event has one registration. */
    @ParameterizedTest
    @EnumSource(names = {"CRASH_BEFORE", "CRASH_AFTER", "HANG_UP_AFTER", "BUSY"})
    void it_can_be_repeated_after_any_trouble(Fault fault) {
        for (int call = 1; call <= 9; call++) {
            try (SimulatedShop shop = new SimulatedShop()) {
                register(shop, "https://doorzet.example/hook/old", true);
                shop.simulator().faults().reset();
                shop.simulator().faults().onRequest(call, fault);
                Throwable thrown = catchThrowable(() -> shop.open().subscribe(ADDRESS, OURS));
                assertThat(thrown == null || thrown instanceof ApiFailure).isTrue();
                Subscription again = shop.open().subscribe(ADDRESS, OURS);
                assertThat(again.keys()).hasSize(5);
                assertThat(registered(shop))
                        .hasSize(5)
                        .extracting(Registration::event)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/hook, https://a.example/hook, true",
        "https://a.example/hook/1, https://a.example/hook, true",
        "https://a.example/hook?c=1, https://a.example/hook, true",
        "https://a.example/hook/1, https://a.example/hook/, true",
        "https://a.example/hooks, https://a.example/hook, false",
        "https://a.example.com/hook, https://a.example, false",
        "https://b.example/hook, https://a.example/hook, false"
    })
    void an_address_is_ours_by_whole_parts(String address, String ours, boolean expected) {
        assertThat(Webhooks.isBelow(address, ours)).isEqualTo(expected);
    }

    private static void register(SimulatedShop shop, String address, boolean active) {
        String body = "{\"event\":\"orders.created\",\"address\":\"%s\",\"is_active\":%s}".formatted(address, active);
        shop.client().send("register", "POST", CcvShopClient.PREFIX + "webhooks/", body);
    }

    private static List<Registration> registered(SimulatedShop shop) {
        return new WebhookCalls(shop.client()).list();
    }
}
