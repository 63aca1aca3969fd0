package nl.doorzet.core.sales;

/**
 * The shop's flags that decide the VAT treatment.
 *
 * @param intraCommunity supplied to a business in another member state; all lines at 0 %
 * @param platformSale sold through a platform that itself owes the VAT
 * @param withoutVat the shop shows no VAT on this document at all
 */
public record VatFacts(boolean intraCommunity, boolean platformSale, boolean withoutVat) {
    public static final VatFacts PLAIN = new VatFacts(false, false, false);
}
