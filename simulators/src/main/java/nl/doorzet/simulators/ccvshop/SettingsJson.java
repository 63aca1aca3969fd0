package nl.doorzet.simulators.ccvshop;

import java.math.BigDecimal;
import java.util.List;
import nl.doorzet.simulators.ccvshop.shop.Invoice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings of the shop (reference ccv-shop §6.10, §7.1). */
record SettingsJson(Links links) {
    private static final List<String> ORDER_STATUS = List.of(
            "New",
            "In process",
            "Wait for manufacturer",
            "Wait for payment",
            "Sent",
            "Delivered",
            "Completed",
            "Cancelled",
            "Wait for supplier",
            "Is being packaged",
            "Ready to be collected",
            "Is being assembled",
            "Backorder",
            "Reserved");

    ObjectNode settings() {
        ObjectNode json = Json.object()
                .put("href", links.self("webshops", ShopInfoJson.ID, "settings"))
                .put("webshop_enabled", true)
                .put("webshop_disabled_title", "")
                .put("webshop_disabled_text", "")
                .put("currency", "EUR")
                .put("default_vat_rat", 21)
                .put("prices_include_vat", true)
                .put("full_ssl_webshop", true)
                .put("creditpoint_value", new BigDecimal("0.01"))
                .put("backend_language", "nl")
                .put("separate_domain_per_language", false)
                .put("stock", true)
                .putNull("ordering_without_stock")
                .putNull("checkout_type")
                .putNull("takeoutsettings");
        json.set("languages", Json.array("nl", "en"));
        json.set("stock_level_warnings", Json.object().put("low_threshold", 1).put("high_threshold", 5));
        json.set("multishop_readonly_properties", Json.array());
        json.set("order_status", orderStatus());
        json.set("invoice_status", invoiceStatus());
        json.set("return_status", Json.array());
        json.set("quotation_status", Json.array());
        return json.set("parent", Json.link(links.self("webshops")));
    }

    private static ArrayNode orderStatus() {
        ArrayNode all = Json.array();
        ORDER_STATUS.forEach(name -> all.add(status(all.size() + 1, name, name)));
        return all;
    }

    private static ArrayNode invoiceStatus() {
        ArrayNode all = Json.array();
        for (Invoice.Status status : Invoice.Status.values()) {
            all.add(status(all.size() + 1, status.word(), status.label()));
        }
        return all;
    }

    private static ObjectNode status(int id, String status, String label) {
        return Json.object()
                .put("id", id)
                .put("status", status)
                .put("status_name", label)
                .put("text_color", "#000000")
                .put("background_color", "#FFFFFF");
    }
}
