package nl.doorzet.simulators.ccvshop.shop;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** A discount code on the goods of an order; it leaves shipping and costs alone. */
public record Coupon(String code, Kind kind, BigDecimal value) {
    /** What the value is; the words are those with which coupons are made (reference ccv-shop §6.5 [O]). */
    public enum Kind {
        PERCENTAGE("Procent"),
        AMOUNT("Price");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static Coupon percentage(String code, String percentage) {
        return new Coupon(code, Kind.PERCENTAGE, new BigDecimal(percentage));
    }

    public static Coupon amount(String code, String amount) {
        return new Coupon(code, Kind.AMOUNT, new BigDecimal(amount));
    }

    /** The discount on goods worth this much, in cents; never more than the goods. */
    BigDecimal on(BigDecimal goods) {
        return switch (kind) {
            case PERCENTAGE -> goods.multiply(value).movePointLeft(2).setScale(2, HALF_UP);
            case AMOUNT -> value.min(goods);
        };
    }
}
