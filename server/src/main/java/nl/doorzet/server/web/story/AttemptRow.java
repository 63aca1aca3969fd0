package nl.doorzet.server.web.story;

import java.util.List;

/**
 * What one way of computing gave, held against the shop's figures.
 *
 * @param rates net and VAT of each rate, in words
 */
public record AttemptRow(
        String costs,
        String discounts,
        String rounding,
        String total,
        String vat,
        String totalDifference,
        String vatDifference,
        List<String> rates) {}
