package nl.doorzet.core.booking;

import java.util.List;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.Totals;

/**
 * What one way of computing gave, held against the shop's figures: a row of the table that a held document shows.
 *
 * @param rates net and VAT per rate; they make the total
 * @param totalOff what the shop's total is more than this one
 * @param vatOff what the shop's VAT is more than this one
 */
public record Attempt(Way way, Money total, Money vat, List<RateTotal> rates, Money totalOff, Money vatOff) {
    public Attempt {
        rates = List.copyOf(rates);
    }

    static Attempt of(Computation computation, Totals shop) {
        return new Attempt(
                computation.way(),
                computation.total(),
                computation.vat(),
                RateTotal.of(computation.lines()),
                shop.total().minus(computation.total()),
                shop.vat().minus(computation.vat()));
    }
}
