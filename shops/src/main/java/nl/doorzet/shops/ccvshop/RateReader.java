package nl.doorzet.shops.ccvshop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import nl.doorzet.core.money.VatRate;
import tools.jackson.databind.JsonNode;

/**
 * Reads the VAT percentages of each country that the shop sells to (reference ccv-shop §6.10). Without them everything works,
 * only less is checked: so a key that may not read them is no trouble.
 */
record RateReader(CcvShopClient client) {
    private static final String WHAT = "read the shop's VAT rates per country";

    Map<String, Set<VatRate>> read(String webshop) {
        Map<String, Set<VatRate>> rates = new TreeMap<>();
        for (JsonNode country : countries(CcvShopClient.PREFIX + "webshops/" + webshop + "/geozonecountries/")) {
            Set<VatRate> own = new TreeSet<>();
            country.path("tariffs").forEach(tariff -> rate(tariff).ifPresent(own::add));
            rates.put(new Fields("geozonecountries", "", country).text("code").toUpperCase(Locale.ROOT), own);
        }
        return rates;
    }

    private List<JsonNode> countries(String path) {
        try {
            return client.get(WHAT, path)
                    .map(body -> Items.of(WHAT, path, body).items())
                    .orElse(List.of());
        } catch (NoAccess e) {
            return List.of();
        }
    }

    private static Optional<VatRate> rate(JsonNode tariff) {
        JsonNode percentage = tariff.path("percentage");
        return percentage.isNumber() && percentage.decimalValue().signum() > 0
                ? Optional.of(new VatRate(percentage.decimalValue()))
                : Optional.empty();
    }
}
