package nl.doorzet.simulators.ccvshop.shop;

/**
 * How a shop computes and when it invoices. The vendor's rules are not known (reference ccv-shop §13), so each way that
 * is known from practice can be chosen.
 */
public record ShopPolicy(CostsVat costsVat, Rounding rounding, InvoiceMoment invoiceMoment) {
    /** The VAT on payment costs, extra costs and the extra payment option. */
    public enum CostsVat {
        SHIPPING_RATE,
        HIGHEST_RATE,
        NONE,
        /** Over the rates of the goods, in proportion. */
        SPREAD
    }

    /** On what the VAT is rounded to cents, half up. */
    public enum Rounding {
        PER_ROW,
        PER_RATE,
        PER_DOCUMENT
    }

    /** When an order gets its invoice without anyone asking. */
    public enum InvoiceMoment {
        AT_PLACEMENT,
        AT_PAYMENT,
        NEVER
    }

    public static ShopPolicy standard() {
        return new ShopPolicy(CostsVat.SHIPPING_RATE, Rounding.PER_RATE, InvoiceMoment.AT_PLACEMENT);
    }

    public ShopPolicy with(CostsVat other) {
        return new ShopPolicy(other, rounding, invoiceMoment);
    }

    public ShopPolicy with(Rounding other) {
        return new ShopPolicy(costsVat, other, invoiceMoment);
    }

    public ShopPolicy with(InvoiceMoment other) {
        return new ShopPolicy(costsVat, rounding, other);
    }
}
