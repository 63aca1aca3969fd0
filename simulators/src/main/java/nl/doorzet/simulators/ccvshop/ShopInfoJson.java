package nl.doorzet.simulators.ccvshop;

import nl.doorzet.simulators.ccvshop.shop.PayMethod;
import tools.jackson.databind.node.ObjectNode;

/** The simulated webshop, its owner and its ways to pay (reference ccv-shop §6.10). */
record ShopInfoJson(Links links) {
    static final long ID = 81_234;

    ObjectNode webshop() {
        ObjectNode json = Json.object()
                .put("href", links.self("webshops", ID))
                .put("id", ID)
                .put("create_date", "2019-05-01T10:00:00Z")
                .put("name", "De Fietsenkelder")
                .put("is_multishop_system", false)
                .put("is_salespos", false)
                .put("product_limit", -1)
                .put("product_limit_left", -1)
                .put("api_root", links.root().toString());
        json.set("webshops", Json.link(links.self("webshops", ID, "webshops")));
        json.set("parent", Json.link(links.self("webshops")));
        return json;
    }

    ObjectNode merchant() {
        return Json.object()
                .put("href", links.self("webshops", ID, "merchant"))
                .put("id", 9001)
                .put("uuid", "7d0e1a52-0000-4000-8000-00000000f1e7")
                .putNull("gender")
                .put("first_name", "Willem")
                .put("last_name", "Bakker")
                .put("full_name", "Willem Bakker")
                .put("company", "De Fietsenkelder B.V.")
                .put("email", "winkel@fietsenkelder.example")
                .put("address_line", "Oudegracht 100")
                .put("street", "Oudegracht")
                .put("housenumber", "100")
                .put("zipcode", "3511 AX")
                .put("city", "Utrecht")
                .put("country", "Nederland")
                .put("country_code", "NL")
                .put("telephone", "0301234567")
                .put("tax_number", "NL001234567B01")
                .put("coc_number", "09123456")
                .put("iban", "NL91ABNA0417164300")
                .put("bank_account_holder_name", "De Fietsenkelder B.V.")
                .set("parent", Json.link(links.self("webshops")));
    }

    static ObjectNode payMethod(PayMethod method) {
        return Json.object()
                .put("id", method.id())
                .put("psp", method.psp())
                .put("method", method.method())
                .put("combined_name", method.combinedName())
                .put("label", method.label())
                .put("extra_costs", method.costs().signum() != 0)
                .put("extra_costs_fixed", Json.number(method.costs()))
                .put("extra_costs_percentage", 0)
                .putNull("apppsp")
                .putNull("apppsppaymethod");
    }
}
