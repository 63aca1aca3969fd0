package nl.doorzet.simulators.ccvshop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The countries that the shop sells to, with their VAT percentages. */
final class GeoZones {
    private record Country(String code, int zone, String high, String low) {}

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Country> COUNTRIES = List.of(
            new Country("NL", 1, "21", "9"),
            new Country("BE", 2, "21", "6"),
            new Country("DE", 2, "19", "7"),
            new Country("FR", 2, "20", "5.5"),
            new Country("LU", 2, "17", "8"),
            new Country("GB", 3, "0", "0"),
            new Country("CH", 3, "0", "0"));

    private GeoZones() {}

    static List<ObjectNode> json() {
        return COUNTRIES.stream().map(GeoZones::json).toList();
    }

    private static ObjectNode json(Country country) {
        ArrayNode tariffs = Json.array();
        tariffs.add(Json.object().put("type", "high").put("percentage", new BigDecimal(country.high())));
        tariffs.add(Json.object().put("type", "low").put("percentage", new BigDecimal(country.low())));
        return Json.object()
                .put("country", Locale.of("", country.code()).getDisplayCountry(DUTCH))
                .put("code", country.code())
                .put("geozone_id", country.zone())
                .put("geozone_name", country.zone() == 1 ? "Binnenland" : country.zone() == 2 ? "EU" : "Buiten de EU")
                .set("tariffs", tariffs);
    }
}
