package nl.doorzet.accounting.ubl;

import java.util.Optional;
import nl.doorzet.core.booking.VatCategory;
import nl.doorzet.core.money.VatRate;

/**
 * A VAT category of the code list UNCL 5305 with its rate.
 *
 * @param code S, Z, E, K or G
 */
record TaxCategory(String code, VatRate rate) {
    /** Which category stands for how the law treats the sale. */
    static TaxCategory of(VatCategory vat) {
        return switch (vat.treatment()) {
            case DOMESTIC, OSS -> new TaxCategory(vat.rate().isZero() ? "Z" : "S", vat.rate());
            case REVERSE_CHARGED -> new TaxCategory("K", VatRate.ZERO);
            case EXPORT -> new TaxCategory("G", VatRate.ZERO);
            // "Not subject to VAT" (O) would be closer for some, but may not stand beside any other category (BR-O-11).
            case PLATFORM, EXEMPT, DEPOSIT -> new TaxCategory("E", VatRate.ZERO);
        };
    }

    /** Why no VAT is charged (BT-120), in the language of the books; empty where the rate says it all. */
    static Optional<String> reason(VatCategory vat) {
        return switch (vat.treatment()) {
            case DOMESTIC, OSS -> Optional.empty();
            case REVERSE_CHARGED -> Optional.of("Intracommunautaire levering, btw verlegd");
            case EXPORT -> Optional.of("Uitvoer buiten de Europese Unie");
            case PLATFORM -> Optional.of("Btw verschuldigd door het verkoopplatform");
            case EXEMPT -> Optional.of("Vrijgesteld van btw");
            case DEPOSIT -> Optional.of("Statiegeld, buiten de btw");
        };
    }

    /** BT-121, where the code list VATEX has one code for all cases. */
    Optional<String> reasonCode() {
        return switch (code) {
            case "K" -> Optional.of("VATEX-EU-IC");
            case "G" -> Optional.of("VATEX-EU-G");
            default -> Optional.empty();
        };
    }
}
