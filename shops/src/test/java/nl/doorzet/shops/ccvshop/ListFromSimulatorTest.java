package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFromSimulatorTest {
    @Test
    void a_long_list_comes_in_pages_each_document_once_and_the_oldest_first() {
        try (SimulatedShop shop = new SimulatedShop()) {
            List<String> placed = new ArrayList<>();
            for (int i = 0; i < 501; i++) {
                placed.add(Long.toString(place(shop).id()));
            }
            shop.simulator().server().forget();
            Page first = shop.open().list(Kind.ORDER, Optional.empty(), Optional.empty());
            assertThat(first.sightings()).hasSize(250);
            assertThat(shop.simulator().server().received()).hasSize(1);
            List<Sighting> all = all(shop.open(), Kind.ORDER, Optional.empty());
            assertThat(all).extracting(s -> s.id().id()).containsExactlyElementsOf(placed);
            assertThat(all(shop.open(), Kind.INVOICE, Optional.empty())).hasSize(501);
        }
    }

    @Test
    void a_sighting_has_number_and_moment() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = place(shop);
            assertThat(all(shop.open(), Kind.ORDER, Optional.empty()))
                    .singleElement()
                    .satisfies(seen -> {
                        assertThat(seen.number())
                                .isEqualTo(order.completedNumber().full());
                        assertThat(seen.orderNumber()).isEqualTo(seen.number());
                        assertThat(seen.createdAt()).isEqualTo(SimulatedShop.NOW);
                    });
        }
    }

    @Test
    void the_day_before_overlaps() {
        try (SimulatedShop shop = new SimulatedShop()) {
            for (int days = 0; days < 4; days++) {
                Clock then = Clock.fixed(SimulatedShop.NOW.minus(Duration.ofDays(days)), ZoneOffset.UTC);
                shop.backOffice().at(then).place(draft());
            }
            assertThat(all(shop.open(), Kind.ORDER, Optional.of(LocalDate.of(2026, 2, 13))))
                    .hasSize(3);
        }
    }

    @Test
    void the_fingerprint_changes_with_the_document_and_only_then() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = place(shop);
            String before = fingerprint(shop);
            assertThat(fingerprint(shop)).isEqualTo(before);
            shop.backOffice().pay(order);
            String paid = fingerprint(shop);
            assertThat(paid).isNotEqualTo(before);
            shop.backOffice().status(order, 5);
            assertThat(fingerprint(shop)).isNotEqualTo(paid);
        }
    }

    @Test
    void a_deleted_order_changes_its_invoices_fingerprint() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = place(shop);
            String before =
                    all(shop.open(), Kind.INVOICE, Optional.empty()).getFirst().fingerprint();
            shop.backOffice().delete(order);
            assertThat(all(shop.open(), Kind.ORDER, Optional.empty())).isEmpty();
            assertThat(all(shop.open(), Kind.INVOICE, Optional.empty())
                            .getFirst()
                            .fingerprint())
                    .isNotEqualTo(before);
        }
    }

    @Test
    void an_unfinished_order_is_not_listed_and_an_empty_shop_has_an_empty_list() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.EMPTY_COLLECTION_IS_EMPTY_BODY)) {
            shop.backOffice().place(draft().incomplete());
            assertThat(all(shop.open(), Kind.ORDER, Optional.empty())).isEmpty();
            assertThat(all(shop.open(), Kind.INVOICE, Optional.empty())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/rest/v1/invoices/?size=1", "5", "/api/rest/v1/orders/350000101/", "https://elders.example"
            })
    void a_cursor_that_is_none_of_this_list_starts_it_again(String cursor) {
        try (SimulatedShop shop = new SimulatedShop()) {
            place(shop);
            assertThat(shop.open()
                            .list(Kind.ORDER, Optional.empty(), Optional.of(cursor))
                            .sightings())
                    .hasSize(1);
        }
    }

    private static String fingerprint(SimulatedShop shop) {
        return all(shop.open(), Kind.ORDER, Optional.empty()).getFirst().fingerprint();
    }

    private static List<Sighting> all(Shop shop, Kind kind, Optional<LocalDate> since) {
        List<Sighting> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page page = shop.list(kind, since, cursor);
            all.addAll(page.sightings());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private static Order place(SimulatedShop shop) {
        return shop.backOffice().place(draft());
    }

    private static OrderDraft draft() {
        return OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21");
    }
}
