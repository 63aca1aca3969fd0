package nl.doorzet.core.vat;

import java.util.Locale;
import java.util.Optional;

/**
 * A VAT number of the European Union that has the form of its country. Having the form says nothing of its being in use: that
 * is {@link VatProof}.
 *
 * @param prefix the two letters in front: ISO 3166-1 codes, but EL for Greece and XI for Northern Ireland
 * @param number what follows them, without spaces and dots
 */
public record VatNumber(String prefix, String number) {
    /** @throws IllegalArgumentException if it has not the form of its country's numbers */
    public VatNumber {
        if (!VatNumberForms.hasForm(prefix, number)) {
            throw new IllegalArgumentException(
                    "%s%s has not the form of a VAT number of that country".formatted(prefix, number));
        }
    }

    /**
     * Reads what a person entered: with or without spaces, dots, the word for VAT and the country's prefix.
     *
     * @param country ISO 3166-1 alpha-2; whose number it is when no prefix was entered
     * @return empty if it has not the form of a VAT number
     */
    public static Optional<VatNumber> read(String entered, String country) {
        String text = entered.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9+*]", "")
                .replaceFirst("^(BTW|TVA|VAT|MWST)(NR)?", "");
        return text.length() < 2
                ? Optional.empty()
                : of(prefix(text.substring(0, 2)), text.substring(2)).or(() -> of(prefix(country), text));
    }

    private static Optional<VatNumber> of(String prefix, String number) {
        // Belgian numbers of before 2008 lack the leading zero.
        String whole = prefix.equals("BE") && number.matches("\\d{9}") ? "0" + number : number;
        return VatNumberForms.hasForm(prefix, whole) ? Optional.of(new VatNumber(prefix, whole)) : Optional.empty();
    }

    private static String prefix(String country) {
        return country.equals("GR") ? "EL" : country;
    }

    /** Where it was issued, by ISO 3166-1 code, but XI for Northern Ireland: as {@link VatPlace#country()}. */
    public String country() {
        return prefix.equals("EL") ? "GR" : prefix;
    }

    /** As invoices write it: the prefix and the number, nothing in between. */
    @Override
    public String toString() {
        return prefix + number;
    }
}
