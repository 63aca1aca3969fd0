package nl.doorzet.accounting.ubl;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** VAT numbers of the European Union, as an invoice writes them: prefix first, nothing in between. */
final class VatNumbers {
    /** ISO 3166-1 codes, but for Greece, whose numbers begin with EL (BR-CO-09). */
    private static final Set<String> PREFIXES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Pattern DUTCH = Pattern.compile("NL\\d{9}B\\d{2}");
    private static final Pattern BELGIAN = Pattern.compile("BE[01]\\d{9}");
    private static final Pattern OTHER = Pattern.compile("[A-Z]{2}(?=.*\\d)[0-9A-Z]{2,12}");

    private VatNumbers() {}

    /**
     * The number, if what was entered has the form of one. The prefix of the country is added when it was left out.
     *
     * @param country ISO 3166-1 alpha-2
     */
    static Optional<String> read(String entered, String country) {
        String text = entered.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String home = country.equals("GR") ? "EL" : country;
        if (text.startsWith("GR")) {
            text = "EL" + text.substring(2);
        }
        if (text.length() >= 2 && !PREFIXES.contains(text.substring(0, 2)) && PREFIXES.contains(home)) {
            text = home + text;
        }
        // Belgian numbers of before 2008 lack the leading zero.
        String number = text.matches("BE\\d{9}") ? "BE0" + text.substring(2) : text;
        return Optional.of(number).filter(VatNumbers::hasForm);
    }

    private static boolean hasForm(String number) {
        if (number.length() < 2 || !PREFIXES.contains(number.substring(0, 2))) {
            return false;
        }
        return switch (number.substring(0, 2)) {
            case "NL" -> DUTCH.matcher(number).matches();
            case "BE" -> BELGIAN.matcher(number).matches();
            default -> OTHER.matcher(number).matches();
        };
    }
}
