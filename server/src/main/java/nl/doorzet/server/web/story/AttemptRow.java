package nl.doorzet.server.web.story;

/** What one way of computing gave, held against the shop's figures. */
public record AttemptRow(
        String costs,
        String discounts,
        String rounding,
        String total,
        String vat,
        String totalDifference,
        String vatDifference) {}
