package nl.doorzet.simulators.tryton;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An invoice as it stands in the simulated books.
 *
 * @param taxes what each tax amounts to, by its rate as a fraction
 * @param party the code of the customer
 * @param term the name of its payment term; empty if it has none
 */
public record SimulatedInvoice(
        String reference,
        String state,
        String currency,
        BigDecimal total,
        Map<BigDecimal, BigDecimal> taxes,
        String party,
        String term) {
    public boolean isPosted() {
        return !state.equals("draft");
    }
}
