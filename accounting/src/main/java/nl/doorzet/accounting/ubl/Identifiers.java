package nl.doorzet.accounting.ubl;

import java.util.Map;
import java.util.Optional;
import nl.doorzet.accounting.ubl.UblDocument.Identifier;

/**
 * Where a business is registered and where Peppol finds it. Schemes are those of the code list EAS; reference e-invoicing §5.1 [S]
 * for the Dutch ones, the others assumed from the published list. Denmark and Sweden go by numbers that a shop does not know.
 */
final class Identifiers {
    private static final String CHAMBER_OF_COMMERCE = "0106";
    private static final String BELGIAN_ENTERPRISE = "0208";

    private static final Map<String, String> SCHEMES_OF_VAT_NUMBERS = Map.ofEntries(
            Map.entry("AT", "9914"),
            Map.entry("BG", "9926"),
            Map.entry("CY", "9928"),
            Map.entry("CZ", "9929"),
            Map.entry("DE", "9930"),
            Map.entry("EE", "9931"),
            Map.entry("EL", "9933"),
            Map.entry("ES", "9920"),
            Map.entry("FI", "0213"),
            Map.entry("FR", "9957"),
            Map.entry("HR", "9934"),
            Map.entry("HU", "9910"),
            Map.entry("IE", "9935"),
            Map.entry("IT", "0211"),
            Map.entry("LT", "9937"),
            Map.entry("LU", "9938"),
            Map.entry("LV", "9939"),
            Map.entry("MT", "9943"),
            Map.entry("NL", "9944"),
            Map.entry("PL", "9945"),
            Map.entry("PT", "9946"),
            Map.entry("RO", "9947"),
            Map.entry("SI", "9949"),
            Map.entry("SK", "9950"));

    private Identifiers() {}

    /** The number in the trade register, where its form is known: KvK in the Netherlands, CBE in Belgium. */
    static Optional<Identifier> registration(String country, String entered, Optional<String> vatNumber) {
        String digits = entered.replaceAll("\\D", "");
        return switch (country) {
            case "NL" ->
                Optional.of(digits).filter(d -> d.length() == 8).map(d -> new Identifier(CHAMBER_OF_COMMERCE, d));
            // The digits of a Belgian VAT number are the enterprise number.
            case "BE" ->
                belgian(digits)
                        .or(() -> vatNumber.filter(v -> v.startsWith("BE")).flatMap(v -> belgian(v.substring(2))))
                        .map(d -> new Identifier(BELGIAN_ENTERPRISE, d));
            default -> Optional.empty();
        };
    }

    /** The address on the Peppol network: the registration, else the VAT number; a Belgian one only when its check digits hold. */
    static Optional<Identifier> endpoint(Optional<Identifier> registration, Optional<String> vatNumber) {
        return registration.or(() ->
                vatNumber.flatMap(number -> Optional.ofNullable(SCHEMES_OF_VAT_NUMBERS.get(number.substring(0, 2)))
                        .map(scheme -> new Identifier(scheme, number))));
    }

    /** Ten digits of which the last two are 97 minus the rest of the others by 97 (PEPPOL-COMMON-R043). */
    private static Optional<String> belgian(String digits) {
        String ten = digits.length() == 9 ? "0" + digits : digits;
        if (!ten.matches("[01]\\d{9}")) {
            return Optional.empty();
        }
        long check = 97 - Long.parseLong(ten.substring(0, 8)) % 97;
        return check == Long.parseLong(ten.substring(8)) ? Optional.of(ten) : Optional.empty();
    }
}
