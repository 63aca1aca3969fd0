package nl.doorzet.simulators.ccvshop.shop;

import java.math.BigDecimal;

/** What stands on an order or an invoice beside its rows. Of these, only shipping has a VAT percentage of its own. */
public record Charges(Shipping shipping, Costs costs, Discounts discounts) {
    private static final BigDecimal NIL = BigDecimal.ZERO;

    /** The costs of shipping and their VAT percentage. */
    public record Shipping(BigDecimal amount, BigDecimal tax) {}

    /**
     * What has no VAT percentage.
     *
     * @param extra below zero it is a discount
     */
    public record Costs(
            BigDecimal payment, BigDecimal extra, String extraDescription, String option, BigDecimal optionPrice) {
        static final Costs NONE = new Costs(NIL, NIL, "", "", NIL);

        Costs withPayment(BigDecimal amount) {
            return new Costs(amount, extra, extraDescription, option, optionPrice);
        }

        Costs withExtra(BigDecimal amount, String description) {
            return new Costs(payment, amount, description, option, optionPrice);
        }

        Costs withOption(String name, BigDecimal price) {
            return new Costs(payment, extra, extraDescription, name, price);
        }

        Costs minus(Costs other) {
            return new Costs(
                    payment.subtract(other.payment),
                    extra.subtract(other.extra),
                    extraDescription,
                    option,
                    optionPrice.subtract(other.optionPrice));
        }

        BigDecimal sum() {
            return payment.add(extra).add(optionPrice);
        }

        boolean isNil() {
            return payment.signum() == 0 && extra.signum() == 0 && optionPrice.signum() == 0;
        }
    }

    /** The discounts by a code and by saved points; above zero on a debit document. */
    public record Discounts(BigDecimal coupon, BigDecimal loyalty) {
        static final Discounts NONE = new Discounts(NIL, NIL);

        Discounts minus(Discounts other) {
            return new Discounts(coupon.subtract(other.coupon), loyalty.subtract(other.loyalty));
        }

        BigDecimal sum() {
            return coupon.add(loyalty);
        }

        boolean isNil() {
            return coupon.signum() == 0 && loyalty.signum() == 0;
        }
    }

    static Charges none(BigDecimal shippingTax) {
        return new Charges(new Shipping(NIL, shippingTax), Costs.NONE, Discounts.NONE);
    }

    Charges minus(Charges other) {
        BigDecimal left = shipping.amount().subtract(other.shipping.amount());
        return new Charges(
                new Shipping(left, shipping.tax()), costs.minus(other.costs), discounts.minus(other.discounts));
    }

    Charges with(Shipping other) {
        return new Charges(other, costs, discounts);
    }

    Charges with(Costs other) {
        return new Charges(shipping, other, discounts);
    }

    Charges with(Discounts other) {
        return new Charges(shipping, costs, other);
    }

    boolean isNil() {
        return shipping.amount().signum() == 0 && costs.isNil() && discounts.isNil();
    }
}
