package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PagingTest extends SimulatedShop {
    @Test
    void next_keeps_the_filters_and_leads_through_everything_once() {
        for (int i = 0; i < 5; i++) {
            office.place(lamps(i + 1));
        }
        List<Long> ids = new ArrayList<>();
        String path = "invoices/?min_create_date=2026-01-01&orderby=id_desc&size=2";
        List<String> asked = new ArrayList<>();
        while (!path.isEmpty()) {
            asked.add(path);
            JsonNode page = client.get(path);
            page.get("items").forEach(item -> ids.add(item.get("id").longValue()));
            JsonNode next = page.get("next");
            String root = simulator.root() + ShopClient.PREFIX;
            path = next.isNull() ? "" : next.stringValue().substring(root.length());
        }
        assertThat(ids).containsExactly(51000205L, 51000204L, 51000203L, 51000202L, 51000201L);
        assertThat(asked).hasSize(3).allMatch(page -> page.contains("min_create_date=2026-01-01&orderby=id_desc"));
    }

    @Test
    void the_first_page_has_neither_first_nor_previous() {
        office.place(lamps(1));
        JsonNode page = client.get("orders/");
        assertThat(page.get("start").intValue()).isZero();
        assertThat(page.get("size").intValue()).isEqualTo(100);
        assertThat(page.get("first").isNull()).isTrue();
        assertThat(page.get("previous").isNull()).isTrue();
        assertThat(page.get("next").isNull()).isTrue();
        JsonNode beyond = client.get("orders/?start=5&size=2");
        assertThat(beyond.get("items")).isEmpty();
        assertThat(beyond.get("previous").stringValue()).endsWith("orders/?start=3&size=2");
    }
}
