package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doorzet.simulators.ccvshop.shop.Coupon;
import nl.doorzet.simulators.ccvshop.shop.Customer;
import nl.doorzet.simulators.ccvshop.shop.Order;
import nl.doorzet.simulators.ccvshop.shop.OrderDraft;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each key of each example of the reference stands in the simulator's answer too, with the same kind of value. */
class ExampleShapesTest extends SimulatedShop {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("order-paid-two-vat-rates.json", "orders/350000101/"),
            Map.entry("order-unpaid-intra-community.json", "orders/350000102/"),
            Map.entry("orderrows-collection.json", "orders/350000101/orderrows/"),
            Map.entry("orderrows-intra-community-collection.json", "orders/350000102/orderrows/"),
            Map.entry("invoice-debit.json", "invoices/51000201/"),
            Map.entry("invoice-credit.json", "invoices/51000203/"),
            Map.entry("invoice-without-order-link.json", "invoices/51000204/"),
            Map.entry("invoicerows-debit-collection.json", "invoices/51000201/invoicerows/"),
            Map.entry("invoicerows-credit-collection.json", "invoices/51000203/invoicerows/"),
            Map.entry("invoices-collection-page.json", "invoices/?min_create_date=2026-01-01&orderby=id&size=2"),
            Map.entry("webhook-resource.json", "webhooks/60001/"),
            Map.entry("apps-collection.json", "apps/"),
            Map.entry("paymethods-collection.json", "paymethods/"),
            Map.entry("settings.json", "webshops/81234/settings/"),
            Map.entry("merchant.json", "webshops/81234/merchant/"),
            Map.entry("webshops-collection.json", "webshops/"),
            Map.entry("root-collection.json", ""));

    private static final Map<String, String> EVENTS = Map.of(
            "webhook-orders-updated-ispaid.json", "orders.updated.ispaid",
            "webhook-orders-updated-status.json", "orders.updated.status",
            "webhook-orders-updated-trackandtrace.json", "orders.updated.trackandtrace",
            "webhook-invoices-updated-status.INFERRED.json", "invoices.updated.status");

    @BeforeEach
    void sell() {
        EVENTS.values().stream().sorted().forEach(this::register);
        Order order = office.pay(office.place(
                OrderDraft.of(Customer.business("Jansen Installatie B.V.", "Jan Jansen", "NL", "NL123456789B01"))
                        .discountedRow("Kabelhaspel 25 m", "65.50", "5", 2, "21")
                        .row("Handboek elektra", "10.90", 3, "9")
                        .coupon(Coupon.percentage("WINTER10", "10"))
                        .shipping("6.05", "21")
                        .paidBy(PayMethod.IDEAL)
                        .paymentCosts("1.21")));
        office.place(OrderDraft.of(Customer.business("Elektro Peeters BV", "An Peeters", "BE", "BE0123456749"))
                .row("Montageset", "25", 4, "0")
                .shipping("9.50", "0")
                .intraCommunity());
        office.edit(
                office.sent(office.status(order, 5), "3SDOORZET001", "PostNL"),
                basket -> basket.count("Kabelhaspel 25 m", "1").count("Handboek elektra", "2"),
                true);
        office.delete(office.place(lamps(1)));
        simulator.courier().settle();
    }

    @TestFactory
    Stream<DynamicTest> each_answer_has_the_keys_of_its_example() {
        return new TreeMap<>(ANSWERS)
                .entrySet().stream()
                        .flatMap(entry -> ReferenceExamples.read(entry.getKey()).stream()
                                .map(example -> compare(entry.getKey(), example, client.get(entry.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> each_webhook_has_the_keys_of_its_example() {
        return new TreeMap<>(EVENTS)
                .entrySet().stream()
                        .flatMap(entry -> ReferenceExamples.read(entry.getKey()).stream()
                                .map(example -> compare(entry.getKey(), example, delivered(entry.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> each_error_has_the_keys_of_its_example() {
        return ReferenceExamples.read("error-404-unknown-resource.json").stream()
                .map(example -> compare(
                        "error-404-unknown-resource.json",
                        example,
                        JsonMapper.shared()
                                .readTree(client.send("GET", "nothing/", "").body())));
    }

    private static DynamicTest compare(String name, JsonNode example, JsonNode answer) {
        Set<String> expected = new TreeSet<>();
        collect("", example, answer, expected);
        return DynamicTest.dynamicTest(name, () -> assertThat(expected).isEmpty());
    }

    /** Collects what the example has and the answer lacks; null fits everything. */
    private static void collect(String path, JsonNode example, JsonNode answer, Set<String> lacking) {
        if (example.isNull() || answer.isNull()) {
            return;
        }
        if (example.getNodeType() != answer.getNodeType()) {
            lacking.add(path + " is " + answer.getNodeType() + " in place of " + example.getNodeType());
        }
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            String name = path + "." + field.getKey();
            JsonNode value = answer.get(field.getKey());
            if (value == null) {
                lacking.add(name + " is not there");
            } else {
                collect(name, field.getValue(), value, lacking);
            }
        }
        if (example.isArray() && !example.isEmpty() && !answer.isEmpty()) {
            collect(path + "[]", example.get(0), answer.get(0), lacking);
        }
    }

    private JsonNode delivered(String event) {
        return simulator.courier().deliveries().stream()
                .filter(delivery -> delivery.event().equals(event))
                .map(delivery -> JsonMapper.shared().readTree(delivery.body()))
                .findFirst()
                .orElseThrow();
    }

    private void register(String event) {
        client.send("POST", "webhooks/", "{\"event\":\"" + event + "\",\"address\":\"http://127.0.0.1:9/hook\"}");
    }
}
