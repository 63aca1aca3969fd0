package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.sales.DocumentId.Kind;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import org.junit.jupiter.api.Test;

/** Measures the table "Calls per new document" of docs/ccvshop.md. */
class CallsPerDocumentTest {
    private static final int DOCUMENTS = 50;

    @Test
    void a_new_order_costs_itself_its_rows_and_its_share_of_the_list() {
        assertThat(calls(Kind.ORDER))
                .isEqualTo(Map.of("GET orders", 1, "GET orders/:id", DOCUMENTS, "GET orders/:id/orderrows", DOCUMENTS));
    }

    @Test
    void a_new_invoice_costs_its_order_besides() {
        assertThat(calls(Kind.INVOICE))
                .isEqualTo(Map.of(
                        "GET invoices", 1,
                        "GET invoices/:id", DOCUMENTS,
                        "GET invoices/:id/invoicerows", DOCUMENTS,
                        "GET orders/:id", DOCUMENTS));
    }

    @Test
    void the_invoices_of_an_order_cost_one_call() {
        try (SimulatedShop shop = filled()) {
            shop.simulator().tally().forget();
            shop.open().invoicesOf("2026-1001");
            assertThat(shop.simulator().tally().byRoute()).isEqualTo(Map.of("GET invoices", 1));
        }
    }

    @Test
    void with_categories_each_product_costs_a_call_the_first_time_and_their_list_one() {
        try (SimulatedShop shop = filled()) {
            assertThat(calls(Kind.ORDER, shop, shop.openWithCategories()))
                    .isEqualTo(Map.of(
                            "GET orders", 1,
                            "GET orders/:id", DOCUMENTS,
                            "GET orders/:id/orderrows", DOCUMENTS,
                            "GET categories", 1,
                            "GET products/:id", 1));
        }
    }

    private static Map<String, Integer> calls(Kind kind) {
        try (SimulatedShop shop = filled()) {
            return calls(kind, shop, shop.open());
        }
    }

    private static Map<String, Integer> calls(Kind kind, SimulatedShop shop, Shop open) {
        shop.simulator().tally().forget();
        List<Sighting> seen =
                open.list(kind, Optional.empty(), Optional.empty()).sightings();
        assertThat(seen).hasSize(DOCUMENTS);
        seen.forEach(sighting -> assertThat(open.read(sighting.id())).isPresent());
        return shop.simulator().tally().byRoute();
    }

    private static SimulatedShop filled() {
        SimulatedShop shop = new SimulatedShop();
        for (int i = 0; i < DOCUMENTS; i++) {
            shop.backOffice()
                    .place(OrderDraft.of(Customer.consumer("Sanne de Wit", "NL"))
                            .row("Fietslamp", "24.95", 2, "21"));
        }
        return shop;
    }
}
