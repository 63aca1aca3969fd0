package nl.doorzet.core.booking;

import java.util.Map;
import java.util.Set;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.vat.VatProof;

/**
 * What is known of a document's VAT besides the document.
 *
 * @param shopRates the rates in the shop's own list, per country as {@link nl.doorzet.core.vat.VatPlace#country()}
 * @param proof what was answered on the customer's VAT number
 */
public record VatEvidence(Map<String, Set<VatRate>> shopRates, VatProof proof) {
    /** Nothing is known. */
    public static final VatEvidence NONE = new VatEvidence(Map.of(), VatProof.NOT_ASKED);

    public VatEvidence {
        shopRates = Map.copyOf(shopRates);
    }
}
