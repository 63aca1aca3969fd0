package nl.doorzet.app.rules;

import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;

/** How a simulated shop and simulated books are reached, in the words of the connectors' settings. */
final class Wiring {
    private Wiring() {}

    static Map<String, Value> of(CcvShopSimulator shop) {
        return Map.of(
                "root", open(shop.root().toString()),
                "publicKey", open(shop.publicKey()),
                "secretKey", new Value(shop.secretKey(), true));
    }

    static Map<String, Value> withCategories(CcvShopSimulator shop) {
        Map<String, Value> all = new TreeMap<>(of(shop));
        all.put("productCategories", open("true"));
        return all;
    }

    static Map<String, Value> of(MoneybirdSimulator books) {
        return Map.of(
                "root", open(books.root().toString()),
                "administration", open(books.administrationId()),
                "token", new Value(books.token(), true));
    }

    /** As an owner types them, secrets included. */
    static Map<String, String> texts(Map<String, Value> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((field, value) -> texts.put(field, value.text()));
        return texts;
    }

    /** As they stand in a file. */
    static Map<String, Value> open(Map<String, String> texts) {
        Map<String, Value> values = new TreeMap<>();
        texts.forEach((field, text) -> values.put(field, open(text)));
        return values;
    }

    private static Value open(String text) {
        return new Value(text, false);
    }
}
