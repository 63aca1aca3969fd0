package nl.doorzet.shops.ccvshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.PaymentMethod;
import nl.doorzet.core.sales.Seller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Asks the shop who it is and what the key may read (reference ccv-shop §6.10). */
final class ProfileReader {
    private static final List<String> NEEDED = List.of("orders", "invoices", "paymethods", "webshops");

    private final CcvShopClient client;
    private final List<String> needed;
    private final List<String> missing = new ArrayList<>();

    /** @param withCategories whether products' categories are to be read, for which the key must be able to do more */
    ProfileReader(CcvShopClient client, boolean withCategories) {
        this.client = client;
        this.needed = withCategories
                ? Stream.concat(NEEDED.stream(), ProductCategories.NEEDED.stream())
                        .toList()
                : NEEDED;
    }

    ShopProfile read() {
        Set<String> readable = new Permissions(client).readable();
        needed.stream().filter(name -> !readable.contains(name)).forEach(missing::add);
        List<PaymentMethod> methods = items("paymethods").stream()
                .map(p -> new PaymentMethod(p.text("id"), p.text("combined_name"), p.text("label")))
                .toList();
        Optional<Fields> webshop = ownWebshop(items("webshops"));
        Fields merchant = webshop.flatMap(w -> ask("merchant", "webshops/" + w.text("id") + "/merchant/"))
                .map(ProfileReader::single)
                .orElseGet(() -> fields("merchant", MissingNode.getInstance()));
        String name = webshop.map(w -> w.text("name")).filter(n -> !n.isEmpty()).orElse(client.host());
        return new ShopProfile(
                name,
                seller(merchant),
                methods,
                missing,
                client.skew().advice().stream().toList(),
                webshop.map(w -> new RateReader(client).read(w.text("id"))).orElse(Map.of()));
    }

    private List<Fields> items(String resource) {
        if (missing.contains(resource)) {
            return List.of();
        }
        String what = "read the shop's " + resource;
        return ask(resource, resource + "/")
                .map(body -> Items.of(what, CcvShopClient.PREFIX + resource + "/", body))
                .map(page -> page.items().stream()
                        .map(item -> fields(resource, item))
                        .toList())
                .orElse(List.of());
    }

    /** The key has been proved by the root resource, so a refusal here is about this one only. */
    private Optional<JsonNode> ask(String resource, String path) {
        Optional<JsonNode> answer;
        try {
            answer = client.get("read the shop's " + resource, CcvShopClient.PREFIX + path);
        } catch (NoAccess e) {
            answer = Optional.empty();
        }
        if (answer.isEmpty()) {
            missing.add(resource);
        }
        return answer;
    }

    /** Shops of one owner may see each other; ours is the one at our address (reference ccv-shop §11, multishop). */
    private Optional<Fields> ownWebshop(List<Fields> webshops) {
        return webshops.stream()
                .filter(w -> w.text("api_root").toLowerCase(Locale.ROOT).endsWith("/" + client.host()))
                .findFirst()
                .or(() -> webshops.stream().findFirst());
    }

    /** The merchant is answered bare or as the only item (reference ccv-shop §4.1 [V]). */
    private static Fields single(JsonNode body) {
        return fields(
                "merchant", body.path("items").isArray() ? body.path("items").path(0) : body);
    }

    static Seller seller(Fields merchant) {
        String country = merchant.text("country_code").toUpperCase(Locale.ROOT);
        String company = merchant.text("company");
        return new Seller(
                company.isEmpty() ? merchant.text("full_name") : company,
                new Address(
                        CustomerReader.street(merchant, "address_line"),
                        merchant.text("zipcode"),
                        merchant.text("city"),
                        country),
                merchant.text("email"),
                withCountry(merchant.text("tax_number"), country),
                merchant.text("coc_number"),
                merchant.text("iban"));
    }

    private static String withCountry(String vatNumber, String country) {
        String plain = vatNumber.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return plain.matches("\\d.*") ? country + plain : plain;
    }

    private static Fields fields(String resource, JsonNode node) {
        return new Fields("the shop's " + resource, "", node);
    }
}
