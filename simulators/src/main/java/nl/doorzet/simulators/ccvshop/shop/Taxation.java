package nl.doorzet.simulators.ccvshop.shop;

/**
 * The flags of an order or an invoice that say how its amounts are to be read.
 *
 * @param taxesIncluded false when taxes are hidden altogether
 * @param rowsIncludeTax whether prices, and by our assumption all other amounts above the totals, contain VAT
 * @param shippingTaxed whether shipping takes part in the VAT total
 * @param intraCommunity a supply within the EU to a business: all percentages are 0
 * @param platformSale sold through a platform that owes the VAT: all percentages are 0
 */
public record Taxation(
        boolean taxesIncluded,
        boolean rowsIncludeTax,
        boolean shippingTaxed,
        boolean intraCommunity,
        boolean platformSale) {

    boolean zeroRated() {
        return intraCommunity || platformSale;
    }
}
