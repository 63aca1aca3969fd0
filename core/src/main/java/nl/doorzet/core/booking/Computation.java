package nl.doorzet.core.booking;

import java.util.List;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.SalesLine;

/**
 * A document's amounts in whole cents, per line and rate, as one way of computing gives them.
 *
 * @param grounds why this way, where it was taken for a document
 */
public record Computation(Way way, List<Line> lines, Money total, Money vat, Grounds grounds) {
    /** A line, or the part of it that falls under one rate. */
    public record Line(SalesLine line, VatRate rate, Money net, Money vat) {}

    /**
     * Why a way was taken.
     *
     * @param byPrecedent whether others gave the shop's figures too, so that its earlier documents decided
     * @param shows what the document itself leaves no doubt about: a precedent for later ones
     */
    public record Grounds(boolean byPrecedent, Precedent shows) {
        static final Grounds NONE = new Grounds(false, Precedent.NONE);
    }

    public Computation {
        lines = List.copyOf(lines);
    }

    Computation on(Grounds why) {
        return new Computation(way, lines, total, vat, why);
    }
}
