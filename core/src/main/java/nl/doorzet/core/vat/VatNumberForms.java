package nl.doorzet.core.vat;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a VAT number of each country looks like behind its prefix, as the European Commission's VIES pages describe it. Check
 * digits are looked at for Belgium only, whose computation the Peppol rules state too (PEPPOL-COMMON-R043).
 */
final class VatNumberForms {
    private static final Map<String, Predicate<String>> FORMS = Map.ofEntries(
            form("AT", "U\\d{8}"),
            form("BE", "[01]\\d{9}"),
            form("BG", "\\d{9,10}"),
            form("CY", "\\d{8}[A-Z]"),
            form("CZ", "\\d{8,10}"),
            form("DE", "\\d{9}"),
            form("DK", "\\d{8}"),
            form("EE", "\\d{9}"),
            form("EL", "\\d{9}"),
            form("ES", "[A-Z]\\d{7}[A-Z0-9]|\\d{8}[A-Z]"),
            form("FI", "\\d{8}"),
            form("FR", "[A-Z0-9]{2}\\d{9}"),
            form("HR", "\\d{11}"),
            form("HU", "\\d{8}"),
            form("IE", "\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}"),
            form("IT", "\\d{11}"),
            form("LT", "\\d{9}|\\d{12}"),
            form("LU", "\\d{8}"),
            form("LV", "\\d{11}"),
            form("MT", "\\d{8}"),
            form("NL", "\\d{9}B\\d{2}"),
            form("PL", "\\d{10}"),
            form("PT", "\\d{9}"),
            form("RO", "\\d{2,10}"),
            form("SE", "\\d{12}"),
            form("SI", "\\d{8}"),
            form("SK", "\\d{10}"),
            form("XI", "\\d{9}|\\d{12}|(GD|HA)\\d{3}"));

    private VatNumberForms() {}

    private static Map.Entry<String, Predicate<String>> form(String prefix, String pattern) {
        return Map.entry(prefix, Pattern.compile(pattern).asMatchPredicate());
    }

    static boolean hasForm(String prefix, String number) {
        Predicate<String> form = FORMS.get(prefix);
        return form != null && form.test(number) && (!prefix.equals("BE") || hasBelgianCheck(number));
    }

    /** The last two of the ten digits are 97 minus the rest of the others by 97. */
    private static boolean hasBelgianCheck(String number) {
        return 97 - Integer.parseInt(number.substring(0, 8)) % 97 == Integer.parseInt(number.substring(8));
    }
}
