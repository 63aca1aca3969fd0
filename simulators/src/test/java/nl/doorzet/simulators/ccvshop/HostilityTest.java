package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;

class HostilityTest extends SimulatedShop {
    @Test
    void it_strikes_the_newest_document_and_no_other() {
        office.place(lamps(1));
        office.place(lamps(2));
        simulator.quirks().add(Quirk.YEAR_ONE);
        simulator.quirks().add(Quirk.NUMBER_BOMB);
        String list = client.send("GET", "invoices/", "").body();
        assertThat(list).containsOnlyOnce("0001-01-01").contains("2026-01-14", "31.9", "1e999999999");
    }

    @Test
    void documents_and_lists_can_be_larger_and_deeper_than_anyone_wants() {
        Order order = office.place(lamps(1));
        String path = "orders/" + order.id() + "/";
        simulator.quirks().add(Quirk.HUGE_DOCUMENT);
        assertThat(client.send("GET", path, "").body()).hasSizeGreaterThan(10_000_000);
        simulator.quirks().remove(Quirk.HUGE_DOCUMENT);
        simulator.quirks().add(Quirk.DEEP_NESTING);
        assertThat(client.send("GET", path, "").body()).contains("[".repeat(50_000));
        simulator.quirks().add(Quirk.HUGE_LIST);
        assertThat(client.get("invoices/?size=1").get("items")).hasSize(100_000);
    }

    @Test
    void counts_can_have_turned_signs() {
        Order order = office.place(lamps(3));
        simulator.quirks().add(Quirk.NEGATIVE_COUNT);
        assertThat(client.get("orders/" + order.id() + "/orderrows/")
                        .get("items")
                        .get(0)
                        .get("count")
                        .intValue())
                .isEqualTo(-3);
    }

    @Test
    void each_route_is_counted() {
        Order order = office.place(lamps(1));
        client.get("orders/" + order.id() + "/orderrows/");
        client.get("orders/");
        client.get("orders/");
        assertThat(simulator.tally().byRoute())
                .containsEntry("GET orders/:id/orderrows", 1)
                .containsEntry("GET orders", 2);
        assertThat(simulator.tally().total()).isEqualTo(3);
        simulator.tally().forget();
        assertThat(simulator.tally().total()).isZero();
    }
}
