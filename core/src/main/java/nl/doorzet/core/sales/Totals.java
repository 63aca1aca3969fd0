package nl.doorzet.core.sales;

import nl.doorzet.core.money.Money;

/**
 * The two figures of a document that the shop itself states; what we compute is held against them.
 *
 * @param total what the customer owes, VAT included; negative for a credit
 * @param vat the VAT inside it
 */
public record Totals(Money total, Money vat) {
    public Money net() {
        return total.minus(vat);
    }
}
