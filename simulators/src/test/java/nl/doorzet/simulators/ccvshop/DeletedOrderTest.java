package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorzet.simulators.ccvshop.shop.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeletedOrderTest extends SimulatedShop {
    private final Order order = office.pay(office.place(lamps(2)));

    @Test
    void a_deleted_order_empties_its_invoices_rows() {
        office.delete(order);
        JsonNode invoice = client.get("invoices/51000201/");
        assertThat(client.get("invoices/51000201/invoicerows/").get("items")).isEmpty();
        assertThat(invoice.get("order").isNull()).isTrue();
        assertThat(invoice.get("total_price").decimalValue()).isEqualByComparingTo("56.85");
        assertThat(invoice.get("ordernumber_full").stringValue()).isEqualTo("2026-1001");
        assertThat(client.get("orders/").get("items")).isEmpty();
        assertThat(client.send("GET", "orders/" + order.id(), "").statusCode()).isEqualTo(404);
        assertThat(client.send("GET", "invoicerows/910001", "").statusCode()).isEqualTo(404);
    }

    @Test
    void the_link_can_stay_while_the_order_is_gone() {
        simulator.quirks().add(Quirk.DELETED_ORDER_LINK_STAYS);
        office.delete(order);
        assertThat(client.get("invoices/51000201/").get("order").stringValue()).endsWith("/orders/" + order.id());
        assertThat(client.send("GET", "orders/" + order.id(), "").statusCode()).isEqualTo(404);
    }

    @Test
    void the_order_can_answer_while_the_rows_are_gone() {
        simulator.quirks().add(Quirk.DELETED_ORDER_STILL_ANSWERS);
        office.delete(order);
        assertThat(client.get("invoices/51000201/").get("order").isString()).isTrue();
        assertThat(client.get("orders/" + order.id()).get("paid").booleanValue())
                .isTrue();
        assertThat(client.get("invoices/51000201/invoicerows/").get("items")).isEmpty();
    }

    @Test
    void the_rows_can_stay() {
        simulator.quirks().add(Quirk.DELETED_ORDER_ROWS_STAY);
        office.delete(order);
        assertThat(client.get("invoices/51000201/invoicerows/").get("items")).hasSize(1);
    }
}
