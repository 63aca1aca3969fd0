package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.simulators.ccvshop.Quirk;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a shop may send to do harm ends in words, and hides no other document. */
class HostileShopTest {
    @Test
    void a_document_of_ten_megabytes_is_refused_with_the_measure() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.HUGE_DOCUMENT)) {
            Order order = place(shop);
            assertThatThrownBy(() -> shop.read(order))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageContaining("order/" + order.id())
                    .hasMessageContaining("more than the 8 MB");
            assertThat(list(shop, Kind.ORDER)).hasSize(1);
        }
    }

    @Test
    void many_pages_of_rows_count_together() {
        FakeShop fake = new FakeShop().answer("orders/71/", CcvShopJson.write(Payload.resource("order.json")));
        String text = "x".repeat(3 * 1024 * 1024);
        for (int start = 0; start < 1000; start += 250) {
            String at = start == 0 ? "" : "&start=" + start;
            fake.answer(
                    "orders/71/orderrows/?size=250" + at,
                    "{\"items\":[{\"id\":%d,\"memo\":\"%s\"}],\"next\":\"/api/rest/v1/orders/71/orderrows/?size=250&start=%d\"}"
                            .formatted(start, text, start + 250));
        }
        assertThatThrownBy(() -> fake.shop().read(DocumentId.order(71)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("more than the 8 MB");
        assertThat(fake.asked).hasSize(4);
    }

    @Test
    void a_list_of_a_hundred_thousand_is_refused() {
        try (SimulatedShop shop = new SimulatedShop(Quirk.HUGE_LIST)) {
            assertThatThrownBy(() -> list(shop, Kind.INVOICE)).isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void more_than_was_asked_for_is_refused() {
        String items = "{\"id\":1},".repeat(250) + "{\"id\":2}";
        FakeShop fake = new FakeShop().answer("orders/?orderby=id&size=250", "{\"items\":[" + items + "]}");
        assertThatThrownBy(() -> fake.shop().list(Kind.ORDER, Optional.empty(), Optional.empty()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("gave 251 where 250 were asked for");
    }

    @ParameterizedTest
    @CsvSource({"YEAR_ONE, 1970-01-01T00:00:00Z", "YEAR_FAR_AHEAD, 2026-02-14T10:00:00Z"})
    void a_date_beyond_measure_is_unreadable_and_kept_within_bounds_in_the_list(Quirk quirk, Instant listed) {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order first = place(shop);
            Order struck = place(shop);
            shop.simulator().quirks().add(quirk);
            assertThat(list(shop, Kind.ORDER))
                    .extracting(Sighting::createdAt)
                    .containsExactly(SimulatedShop.NOW, listed);
            assertThatThrownBy(() -> shop.read(struck))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("create_date");
            assertThat(shop.read(first).sale().createdAt()).isEqualTo(SimulatedShop.NOW);
        }
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_unreadable_and_hides_no_other() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order first = place(shop);
            Order struck = place(shop);
            shop.simulator().quirks().add(Quirk.NUMBER_BOMB);
            assertThat(list(shop, Kind.ORDER)).hasSize(2);
            assertThatThrownBy(() -> shop.read(struck))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("is too large");
            assertThat(shop.read(first).sale().totals().total().plain()).isEqualTo("49.90");
        }
    }

    /** Not even as a number: its exponent fits nowhere. */
    @Test
    void a_number_that_cannot_be_read_at_all_is_no_answer() {
        FakeShop fake = new FakeShop()
                .answer("orders/?orderby=id&size=250", "{\"items\":[{\"id\":1,\"total_price\":1e99999999999}]}");
        assertThatThrownBy(() -> fake.shop().list(Kind.ORDER, Optional.empty(), Optional.empty()))
                .isInstanceOf(NoAnswer.class);
    }

    @Test
    void pages_that_lead_back_are_not_followed() {
        String second = "orders/?orderby=id&size=250&start=250";
        FakeShop fake = new FakeShop()
                .answer(
                        second,
                        "{\"items\":[],\"next\":\"https://x/api/rest/v1/orders/?orderby=id&size=250&start=0\"}");
        Optional<String> cursor = Optional.of(CcvShopClient.PREFIX + second);
        assertThatThrownBy(() -> fake.shop().list(Kind.ORDER, Optional.empty(), cursor))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("next page that cannot be one");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nesting_without_end_is_refused(Kind kind) {
        try (SimulatedShop shop = new SimulatedShop(Quirk.DEEP_NESTING)) {
            Order order = place(shop);
            assertThatThrownBy(() -> shop.read(order))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageContaining("nested");
            assertThatThrownBy(() -> list(shop, kind)).isInstanceOf(NoAnswer.class);
        }
    }

    /** The amounts decide: a count is how many pieces stand on a line, and may be below zero on a credit. */
    @Test
    void a_count_below_zero_changes_no_amount() {
        try (SimulatedShop shop = new SimulatedShop()) {
            Order order = shop.backOffice().pay(place(shop));
            SalesDocument before = shop.read(order);
            shop.simulator().quirks().add(Quirk.NEGATIVE_COUNT);
            SalesDocument struck = shop.read(order);
            assertThat(struck.sale().lines().getFirst().quantity()).isEqualByComparingTo(new BigDecimal(-2));
            assertThat(Books.entry(struck).total())
                    .isEqualTo(Books.entry(before).total());
            assertThat(Books.entry(struck).vat()).isEqualTo(Books.entry(before).vat());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1e2147483647                              | is too large
            1e-2147483647                             | is too large
            1e41                                      | is too large
            0.00000000000000000000000000000000000000001 | is too large
            12345678901234567890.123456789012345678901 | is too large
            """)
    void a_number_that_no_money_needs_is_refused(String number, String why) {
        assertThatThrownBy(() -> Payload.order().with("total_price", number).parse())
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("total_price " + why);
    }

    @Test
    void a_text_of_a_megabyte_is_refused_where_it_is_needed_and_passed_over_where_it_is_not() {
        String text = '"' + "x".repeat(1_000_000) + '"';
        assertThatThrownBy(() -> Payload.order().with("ordernumber_full", text).parse())
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("ordernumber_full is longer than 10000 characters");
        assertThat(Payload.order().with("memo", text).parse().number()).isEqualTo("W-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ordernumber":7}
            {"id":null}
            {"id":"../users/1"}
            {"id":12345678901234567890123456789012345678901}
            {"id":{"a":1}}
            """)
    void an_id_that_is_none_is_refused_in_words(String item) {
        FakeShop fake = new FakeShop().answer("orders/?orderby=id&size=250", "{\"items\":[" + item + "]}");
        assertThatThrownBy(() -> fake.shop().list(Kind.ORDER, Optional.empty(), Optional.empty()))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("whose id is missing or none");
    }

    @Test
    void a_number_in_the_list_is_cut_and_made_of_its_parts_where_the_whole_is_missing() {
        String long_ = "9".repeat(5000);
        FakeShop fake = new FakeShop()
                .answer(
                        "orders/?orderby=id&size=250",
                        "{\"items\":[{\"id\":1,\"ordernumber_full\":\"%s\"},{\"id\":2,\"ordernumber_prefix\":\"W\",\"ordernumber\":12}]}"
                                .formatted(long_));
        List<Sighting> seen =
                fake.shop().list(Kind.ORDER, Optional.empty(), Optional.empty()).sightings();
        assertThat(seen).extracting(Sighting::orderNumber).containsExactly("9".repeat(100), "W-12");
    }

    private static List<Sighting> list(SimulatedShop shop, Kind kind) {
        return shop.open().list(kind, Optional.empty(), Optional.empty()).sightings();
    }

    private static Order place(SimulatedShop shop) {
        return shop.backOffice()
                .place(OrderDraft.of(Customer.consumer("Sanne de Wit", "NL")).row("Fietslamp", "24.95", 2, "21"));
    }
}
