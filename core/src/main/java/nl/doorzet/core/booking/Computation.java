package nl.doorzet.core.booking;

import java.util.List;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.SalesLine;

/** A document's amounts in whole cents, per line and rate, as one way of computing gives them. */
public record Computation(Way way, List<Line> lines, Money total, Money vat) {
    /** A line, or the part of it that falls under one rate. */
    public record Line(SalesLine line, VatRate rate, Money net, Money vat) {}

    public Computation {
        lines = List.copyOf(lines);
    }
}
