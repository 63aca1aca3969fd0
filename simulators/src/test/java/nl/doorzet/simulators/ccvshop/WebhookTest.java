package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;
import nl.doorzet.simulators.SimulatorServer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest extends SimulatedShop {
    private final SimulatorServer receiver = SimulatorServer.start(new Receiver());

    private static final class Receiver implements Api {
        @Override
        public Answer answer(Received request) {
            return Answer.empty(200);
        }

        @Override
        public Answer trouble(Fault fault, Received request) {
            return Answer.empty(500);
        }
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void a_paid_order_is_told_and_the_hash_is_that_of_the_key() {
        String key = register("orders.updated.ispaid").get("key").stringValue();
        Order order = office.pay(office.place(lamps(2)));
        simulator.courier().settle();
        Received told = receiver.received().getFirst();
        JsonNode body = JsonMapper.shared().readTree(told.text());
        assertThat(body.get("id").longValue()).isEqualTo(order.id());
        assertThat(body.get("paid").booleanValue()).isTrue();
        assertThat(body.get("order_number").intValue()).isEqualTo(1001);
        assertThat(told.header("x-hash"))
                .contains(ShopClient.hmac(key, receiver.root() + "/hook?shop=7|" + told.text()));
        assertThat(simulator.courier().deliveries().getFirst().status()).isEqualTo(200);
    }

    @Test
    void each_event_goes_to_its_own_webhook_only() {
        for (String event : List.of("orders.created", "orders.updated.status", "orders.deleted")) {
            register(event);
        }
        register("invoices.updated.status");
        Order order = office.place(lamps(1));
        office.pay(order);
        office.status(order, 5);
        office.reimburse(office.invoicesOf(order).getFirst());
        office.delete(order);
        simulator.courier().settle();
        assertThat(simulator.courier().deliveries())
                .extracting(Courier.Delivery::event)
                .containsExactly(
                        "orders.created",
                        "invoices.updated.status",
                        "orders.updated.status",
                        "invoices.updated.status",
                        "orders.deleted");
    }

    @Test
    void webhooks_can_be_lost_repeated_and_turned_around() {
        register("orders.created");
        simulator.courier().loseNext(1);
        office.place(lamps(1));
        simulator.courier().hold();
        simulator.courier().repeat(2);
        Order second = office.place(lamps(2));
        Order third = office.place(lamps(3));
        simulator.courier().releaseReversed();
        simulator.courier().settle();
        assertThat(receiver.received())
                .extracting(told ->
                        JsonMapper.shared().readTree(told.text()).get("id").longValue())
                .containsExactly(third.id(), third.id(), second.id(), second.id());
    }

    @Test
    void webhooks_can_come_a_day_late_in_many_copies_at_once() {
        register("orders.created");
        simulator.courier().parallel(10);
        simulator.courier().hold();
        office.place(lamps(1));
        office.place(lamps(2));
        clock.forward(Duration.ofDays(1));
        simulator.courier().releaseAtOnce();
        simulator.courier().settle();
        assertThat(receiver.received()).hasSize(20).allMatch(told -> told.text().contains("2026-01-14"));
        office.place(lamps(3));
        simulator.courier().settle();
        assertThat(receiver.received()).hasSize(30);
    }

    @Test
    void a_signature_can_be_forged_or_missing() {
        String key = register("orders.created").get("key").stringValue();
        simulator.courier().seal(Courier.Seal.FORGED);
        office.place(lamps(1));
        simulator.courier().settle();
        simulator.courier().seal(Courier.Seal.NONE);
        office.place(lamps(1));
        simulator.courier().settle();
        Received forged = receiver.received().getFirst();
        assertThat(forged.header("x-hash")).isPresent();
        assertThat(forged.header("x-hash"))
                .isNotEqualTo(ShopClient.hmac(key, receiver.root() + "/hook?shop=7|" + forged.text()));
        assertThat(receiver.received().getLast().header("x-hash")).isEmpty();
    }

    @Test
    void a_webhook_that_is_switched_off_or_removed_is_silent() {
        long id = register("orders.created").get("id").longValue();
        assertThat(client.send("PATCH", "webhooks/" + id, "{\"is_active\":false}")
                        .statusCode())
                .isEqualTo(204);
        office.place(lamps(1));
        assertThat(client.send("DELETE", "webhooks/" + id, "").statusCode()).isEqualTo(204);
        office.place(lamps(1));
        simulator.courier().settle();
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void an_event_without_evidence_cannot_be_registered() {
        String body = "{\"event\":\"invoices.created\",\"address\":\"" + receiver.root() + "\"}";
        assertThat(client.send("POST", "webhooks/", body).statusCode()).isEqualTo(400);
        simulator.quirks().add(Quirk.INVOICES_CREATED_EXISTS);
        assertThat(client.send("POST", "webhooks/", body).statusCode()).isEqualTo(201);
    }

    private JsonNode register(String event) {
        String body = "{\"event\":\"" + event + "\",\"address\":\"" + receiver.root() + "/hook?shop=7\"}";
        return JsonMapper.shared()
                .readTree(client.send("POST", "webhooks/", body).body());
    }
}
