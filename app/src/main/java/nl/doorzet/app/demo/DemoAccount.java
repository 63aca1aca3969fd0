package nl.doorzet.app.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.launch.Declaration;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.simulators.ccvshop.CcvShopSimulator;
import nl.doorzet.simulators.moneybird.MoneybirdSimulator;

/** What the demo's owner has connected, and with which keys. */
final class DemoAccount {
    private DemoAccount() {}

    static Declaration declaration(CcvShopSimulator shop, MoneybirdSimulator moneybird) {
        Map<String, Value> ccv = keys(shop);
        Map<String, Value> withCategories = new TreeMap<>(ccv);
        withCategories.put("productCategories", open("true"));
        Map<String, Value> invoices = Map.of("source", open("INVOICES"));
        return new Declaration(
                "Fietsenwinkel De Demarrage",
                List.of(
                        new Declared(
                                "Facturen naar Moneybird",
                                "ccvshop",
                                withCategories,
                                "moneybird",
                                keys(moneybird),
                                invoices,
                                Map.of()),
                        new Declared("Facturen naar UBL", "ccvshop", ccv, "ubl", Map.of(), invoices, Map.of()),
                        new Declared(
                                "Bestellingen naar dagboek",
                                "ccvshop",
                                ccv,
                                "plaintext",
                                Map.of("format", open("BOTH")),
                                Map.of(),
                                Map.of())));
    }

    static Map<String, Value> keys(CcvShopSimulator shop) {
        return Map.of(
                "root", open(shop.root().toString()),
                "publicKey", open(shop.publicKey()),
                "secretKey", new Value(shop.secretKey(), true));
    }

    static Map<String, Value> keys(MoneybirdSimulator moneybird) {
        return Map.of(
                "root", open(moneybird.root().toString()),
                "administration", open(moneybird.administrationId()),
                "token", new Value(moneybird.token(), true));
    }

    private static Value open(String text) {
        return new Value(text, false);
    }
}
