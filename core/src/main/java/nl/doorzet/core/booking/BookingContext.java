package nl.doorzet.core.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.connector.Capability;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.sales.Seller;

/**
 * What the bookkeeper knows besides the document and its rules.
 *
 * @param capabilities of the accounting system: they say which choices it needs
 * @param credited the reference of the order's earlier entry, for a credit invoice
 * @param now for entries dated on the day of the push
 * @param vat what is known from outside of the document about rates and VAT numbers
 * @param precedent how the shop's earlier documents were computed
 * @param history the earlier documents of the same order
 */
public record BookingContext(
        Seller seller,
        PushRules pushRules,
        Set<Capability> capabilities,
        Optional<String> credited,
        Instant now,
        VatEvidence vat,
        Precedent precedent,
        OrderHistory history) {
    /** Without evidence from outside of the document, of a shop and an order of which nothing earlier is known. */
    public BookingContext(
            Seller seller, PushRules pushRules, Set<Capability> capabilities, Optional<String> credited, Instant now) {
        this(seller, pushRules, capabilities, credited, now, VatEvidence.NONE, Precedent.NONE, OrderHistory.NONE);
    }
}
