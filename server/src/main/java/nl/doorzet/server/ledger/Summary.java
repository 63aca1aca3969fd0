package nl.doorzet.server.ledger;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A connection in figures: every document that was seen is in exactly one of the four.
 *
 * @param skipped how many, by reason
 * @param attention how many, by problem
 * @param total what the booked entries amount to, by currency
 * @param vat the VAT in them, by rate
 */
public record Summary(
        long seen,
        long booked,
        long waiting,
        Map<String, Long> skipped,
        Map<String, Long> attention,
        Map<String, BigDecimal> total,
        Map<String, BigDecimal> vat) {}
